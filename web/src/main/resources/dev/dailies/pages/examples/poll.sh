TASK=$(grep -o 'task_[^"]*' task.json | head -n 1)
until grep -qE '"status": ?"(succeeded|failed|cancelled|expired)"' task.json; do
  sleep 5
  curl -sS "{publicUrl}/v1/videos/generations/$TASK" \
    -H "Authorization: Bearer {key}" -o task.json
done
cat task.json

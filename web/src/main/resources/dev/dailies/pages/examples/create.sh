curl -sS "{publicUrl}/v1/videos/generations" \
  -H "Authorization: Bearer {key}" \
  -H "Content-Type: application/json" \
  -d '{
    "model": "grok-imagine-video",
    "prompt": "A drone flyover of a snowy mountain range at sunrise.",
    "duration": 6,
    "resolution": "720p"
  }' -o task.json
cat task.json

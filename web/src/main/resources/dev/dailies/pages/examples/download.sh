VIDEO=$(grep -oE '"video_url": ?"[^"]*' task.json | grep -oE 'https?://.*')
curl -sSL "$VIDEO" -o output.mp4

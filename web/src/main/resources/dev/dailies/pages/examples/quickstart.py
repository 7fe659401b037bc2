import time
import requests

TASKS = "{publicUrl}/v1/videos/generations"
KEY = {"Authorization": "Bearer {key}"}

answer = requests.post(TASKS, headers=KEY, timeout=90, json={
    "model": "grok-imagine-video",
    "prompt": "A drone flyover of a snowy mountain range at sunrise.",
    "duration": 6,
    "resolution": "720p",
})
task = answer.json()
if not answer.ok:
    raise SystemExit(task["error"]["message"])

while task["status"] in ("queued", "running"):
    time.sleep(5)
    task = requests.get(f"{TASKS}/{task['id']}", headers=KEY, timeout=30).json()

if task["status"] != "succeeded":
    raise SystemExit(task["error"]["message"])

video = requests.get(task["content"]["video_url"], timeout=300)
with open("output.mp4", "wb") as file:
    file.write(video.content)

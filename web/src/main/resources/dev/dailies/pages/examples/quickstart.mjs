import { writeFile } from 'node:fs/promises';
import { createXai } from '@ai-sdk/xai';
import { experimental_generateVideo as generateVideo } from 'ai';

const xai = createXai({
  baseURL: '{publicUrl}/v1',
  apiKey: '{key}',
});

const { video } = await generateVideo({
  model: xai.video('grok-imagine-video'),
  prompt: 'A drone flyover of a snowy mountain range at sunrise.',
  duration: 6,
  resolution: '1280x720',
  download: async ({ url }) => {
    const answer = await fetch(url);
    return { data: new Uint8Array(await answer.arrayBuffer()), mediaType: 'video/mp4' };
  },
});

await writeFile('output.mp4', video.uint8Array);

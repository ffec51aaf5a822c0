// fal: API key. https://docs.fal.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const falPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fal.api-key',
    family: 'credential',
    title: 'fal API key',
    description: 'A key of fal.ai: an id and a secret.',
    impact: 'Whoever has it calls media models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the fal dashboard under API keys and create a new one.',
    rotation: 'https://docs.fal.ai/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'media'],
    references: ['https://docs.fal.ai/'],
    names: ['fal'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'FAL_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}:{hex*32}' },
        {
          text: "fal.config({ credentials: '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}:{hex*32}' });",
          path: 'a.ts',
        },
      ],
      skip: [
        { text: 'FAL_KEY=your_fal_key' },
        { text: 'fal etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}:{hex*32}' },
      ],
    },
  },
];

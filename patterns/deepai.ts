// DeepAI: API key. https://deepai.org/docs
import type { Pattern } from '../src/model/pattern.ts';

export const deepaiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'deepai.api-key',
    family: 'credential',
    title: 'DeepAI API key',
    description: 'A key of the DeepAI API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Regenerate the key on DeepAI’s dashboard.',
    rotation: 'https://deepai.org/docs',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://deepai.org/docs'],
    names: ['deepai'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'DEEPAI_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "curl https://api.deepai.org/api/upscale -H 'api-key:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [
        { text: 'DEEPAI_API_KEY=your_deepai_api_key' },
        { text: 'deepai etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// Stability AI: API key. https://platform.stability.ai/docs/getting-started/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const stabilityPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'stability.api-key',
    family: 'credential',
    title: 'Stability AI API key',
    description: 'A key of the Stability AI platform.',
    impact: 'Whoever has it calls image models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key on platform.stability.ai under API keys and create a new one.',
    rotation: 'https://platform.stability.ai/account/keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://platform.stability.ai/docs/getting-started/authentication'],
    names: [
      'stability_ai',
      'stability_api',
      'stability_key',
      'stability_host',
      'dreamstudio',
      'stable_diffusion',
    ],
    value: /sk-[A-Za-z0-9]{48}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'STABILITY_API_KEY=sk-{base62*48}' },
        {
          text: "fetch('https://api.stability.ai/v1/user/account', { headers: { Authorization: 'Bearer sk-{base62*48}' } })",
          path: 'draw.js',
        },
      ],
      skip: [{ text: 'STABILITY_API_KEY=your_stability_api_key' }],
    },
  },
];

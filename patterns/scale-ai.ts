// Scale AI: API key. https://scale.com/docs/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const scaleAiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scale-ai.api-key',
    family: 'credential',
    title: 'Scale AI API key',
    description: 'A live key of the Scale AI API.',
    impact: 'Whoever has it reads tasks and data and creates tasks at the account’s cost.',
    remedy: 'Delete the key in Scale’s dashboard under API keys and create a new one.',
    rotation: 'https://scale.com/docs/api-reference/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'data'],
    references: ['https://scale.com/docs/api-reference/authentication'],
    names: ['scale_api', 'scaleapi', 'scale_ai', 'scale_key', 'scale_com'],
    value: /live_[0-9a-f]{32}/,
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
    examples: {
      match: [
        { text: 'SCALE_API_KEY=live_{hex*32}' },
        { text: 'client = scaleapi.ScaleClient(api_key="live_{hex*32}")', path: 'a.py' },
      ],
      skip: [{ text: 'SCALE_API_KEY=your_scale_api_key' }, { text: 'scale api built from live_{hex*32}' }],
    },
  },
];

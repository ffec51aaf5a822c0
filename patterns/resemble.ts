// Resemble AI: API token. https://docs.app.resemble.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const resemblePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'resemble.api-token',
    family: 'credential',
    title: 'Resemble AI API token',
    description: 'An API token of Resemble AI.',
    impact: 'Whoever has it calls speech models at the account’s cost and uses up its limits.',
    remedy: 'Reset the token in Resemble’s account settings.',
    rotation: 'https://app.resemble.ai/account/api',
    severity: 'high',
    confidence: 'low',
    tags: ['ai'],
    references: ['https://docs.app.resemble.ai/'],
    names: ['resemble_ai', 'resemble_api', 'resemble_key', 'resemble_token'],
    value: /[A-Za-z0-9]{22,26}/,
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
        { text: 'RESEMBLE_API_KEY={base62*22}tt' },
        {
          text: "curl https://app.resemble.ai/api/v2/projects -H 'Authorization: Token token={base62*22}tt'",
        },
      ],
      skip: [{ text: 'RESEMBLE_API_KEY=your_resemble_api_key' }, { text: 'resemble ai see {base62*22}tt' }],
    },
  },
];

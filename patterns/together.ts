// Together AI: API key, API key (older form). https://docs.together.ai/docs/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const togetherPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'together.api-key',
    family: 'credential',
    title: 'Together AI API key',
    description: 'A key of the Together AI API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Together AI settings under API keys and create a new one.',
    rotation: 'https://api.together.ai/settings/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.together.ai/docs/quickstart'],
    keywords: ['tgp_v1_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>tgp_v1_[A-Za-z0-9_-]{40,48})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TOGETHER_API_KEY=tgp_v1_{base64url*43}' },
        { text: 'Together(api_key="tgp_v1_{base64url*43}")', path: 'a.py' },
      ],
      skip: [
        { text: 'TOGETHER_API_KEY=tgp_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'tgp_v1_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'together.legacy-key',
    family: 'credential',
    title: 'Together AI API key (older form)',
    description: 'A key of the Together AI API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Together AI settings under API keys and create a new one.',
    rotation: 'https://api.together.ai/settings/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.together.ai/docs/quickstart'],
    names: ['together_api', 'together_ai', 'together_key', 'together_xyz', 'togethercomputer'],
    value: /[0-9a-f]{64}/,
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
        { text: 'TOGETHER_API_KEY={hex*64}' },
        { text: 'curl https://api.together.xyz/v1/models -H "Authorization: Bearer {hex*64}"' },
      ],
      skip: [{ text: 'TOGETHER_API_KEY=your_together_api_key' }, { text: 'together api see {hex*64}' }],
    },
  },
];

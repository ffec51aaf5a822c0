// FOFA: API key.
// See https://en.fofa.info/api
import type { Pattern } from '../src/model/pattern.ts';

export const fofaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fofa.api-key',
    family: 'credential',
    title: 'FOFA API key',
    description: '32 hexadecimal digits beside FOFA’s name.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key in the personal center, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://en.fofa.info/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://en.fofa.info/api'],
    names: ['fofa'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'FOFA_API_KEY={hex*32}' },
        { text: 'fofa:\n  enabled: true\n  api_key: {hex*32}\n', path: 'config.yml' },
        {
          text: 'curl https://fofa.info/api/v1/search/all -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'FOFA_KEY=your-fofa-key' }, { text: 'see fofa {hex*32}' }],
    },
  },
];

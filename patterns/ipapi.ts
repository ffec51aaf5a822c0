// ipapi: API key.
// See https://ipapi.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const ipapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ipapi.api-key',
    family: 'credential',
    title: 'ipapi API key',
    description: '32 hexadecimal digits, or 50 letters and digits, beside ipapi’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://ipapi.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://ipapi.com/documentation'],
    names: ['ipapi'],
    value: /[0-9a-f]{32}|[A-Za-z0-9]{50}/,
    examples: {
      match: [
        { text: 'IPAPI_API_KEY={hex*32}' },
        { text: '"ipapiApiKey": "{hex*32}"', path: 'config.json' },
        { text: 'curl https://api.ipapi.com/api/check -H "Authorization: Bearer {hex*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'IPAPI_KEY=your-ipapi-key' }],
    },
  },
];

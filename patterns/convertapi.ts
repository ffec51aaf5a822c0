// ConvertAPI: API key.
// See https://docs.convertapi.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const convertapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'convertapi.api-key',
    family: 'credential',
    title: 'ConvertAPI API key',
    description:
      '16 or 32 letters and digits, or a token of `secret_` or `token_` and 16, beside ' +
      'ConvertAPI’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://docs.convertapi.com/docs/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://docs.convertapi.com/docs/authentication'],
    names: ['convertapi', 'convert_api'],
    value: /(?:(?:secret|token)_)?[A-Za-z0-9]{16}|[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'CONVERTAPI_API_KEY={base62*14}4a' },
        { text: '"convertapiApiKey": "{base62*14}4a"', path: 'config.json' },
      ],
      skip: [{ text: 'CONVERTAPI_SECRET=your-secret' }],
    },
  },
];

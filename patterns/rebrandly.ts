// Rebrandly: API key.
// See https://developers.rebrandly.com/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const rebrandlyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rebrandly.api-key',
    family: 'credential',
    title: 'Rebrandly API key',
    description: '32 hexadecimal digits beside Rebrandly’s name.',
    impact: 'Whoever has it makes and changes links in the account’s name.',
    remedy:
      'Revoke the key in the account’s API settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.rebrandly.com/docs/api-keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.rebrandly.com/docs/api-keys'],
    names: ['rebrandly'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'REBRANDLY_API_KEY={hex*32}' },
        { text: 'const rebrandly = new Client({ apiKey: "{hex*32}" });', path: 'src/client.ts' },
        { text: 'curl https://api.rebrandly.com/v1/links -H "apikey: {hex*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'REBRANDLY_KEY=your-rebrandly-key' }, { text: 'see rebrandly {hex*32}' }],
    },
  },
];

// Squarespace: API key.
// See https://developers.squarespace.com/commerce-apis/authentication-and-permissions
import type { Pattern } from '../src/model/pattern.ts';

export const squarespacePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'squarespace.api-key',
    family: 'credential',
    title: 'Squarespace API key',
    description: 'A UUID beside Squarespace’s name.',
    impact: 'Whoever has it reads and changes orders, stock and customers.',
    remedy:
      'Revoke the key under Settings, Developer API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
    names: ['squarespace'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'SQUARESPACE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'const squarespace = new Client({ apiKey: "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}" });',
          path: 'src/client.ts',
        },
        {
          text: 'curl https://api.squarespace.com/1.0/commerce/orders -H "Authorization: Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'SQUARESPACE_KEY=your-squarespace-key' },
        { text: 'see squarespace {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

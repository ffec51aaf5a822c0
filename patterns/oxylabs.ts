// Oxylabs: password. https://developers.oxylabs.io/
import type { Pattern } from '../src/model/pattern.ts';

export const oxylabsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'oxylabs.password',
    family: 'credential',
    title: 'Oxylabs password',
    description: 'A password beside Oxylabs’ name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Delete the password on Oxylabs’ page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developers.oxylabs.io/',
    severity: 'medium',
    confidence: 'low',
    tags: ['data', 'devtools'],
    references: ['https://developers.oxylabs.io/'],
    names: ['oxylabs'],
    value: /[A-Za-z0-9_+~=]{10,32}/,
    words: ['passw', 'pwd'],
    examples: {
      match: [
        { text: 'OXYLABS_PASSWORD={base62*8}7k{base62*4}' },
        { text: '{"oxylabsPassword": "{base62*8}7k{base62*4}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'OXYLABS_PASSWORD=your-oxylabs-password' },
        { text: 'oxylabs etag: {base62*8}7k{base62*4}' },
      ],
    },
  },
];

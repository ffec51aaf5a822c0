// Vulners: API key.
// See https://vulners.com/docs/api_reference/apikey/
import type { Pattern } from '../src/model/pattern.ts';

export const vulnersPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vulners.api-key',
    family: 'credential',
    title: 'Vulners API key',
    description: '64 capitals and digits beside Vulners’ name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the user’s API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://vulners.com/docs/api_reference/apikey/',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://vulners.com/docs/api_reference/apikey/'],
    names: ['vulners'],
    value: /[A-Z0-9]{64}/,
    examples: {
      match: [
        { text: 'VULNERS_API_KEY={upperdigits*64}' },
        {
          text: 'curl https://vulners.com/api/v3/search/lucene/ -H "Authorization: Bearer {upperdigits*64}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'VULNERS_KEY=your-vulners-key' }, { text: 'see vulners {upperdigits*64}' }],
    },
  },
];

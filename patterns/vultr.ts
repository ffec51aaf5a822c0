// API keys of Vultr.
// https://www.vultr.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const vultrPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vultr.api-key',
    family: 'credential',
    title: 'Vultr API key',
    description: 'An API key of Vultr, beside its name.',
    impact: 'Whoever has it creates, reinstalls and deletes the account’s servers and changes ' + 'its DNS.',
    remedy:
      'Regenerate the key in the customer portal under Account, API, and restrict it to ' + 'addresses.',
    rotation: 'https://docs.vultr.com/platform/other/api',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.vultr.com/api/'],
    names: ['vultr'],
    value: /[A-Z0-9]{36}/,
    examples: {
      match: [
        { text: 'VULTR_API_KEY={upperdigits*36}' },
        {
          text: 'curl "https://api.vultr.com/v2/account" -H "Authorization: Bearer {upperdigits*36}"',
          path: 'list.sh',
        },
      ],
      skip: [{ text: 'vultr instance {upperdigits*36}' }, { text: 'VULTR_API_KEY=YOUR_VULTR_API_KEY' }],
    },
  },
];

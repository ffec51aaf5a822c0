// Copper: API key.
// See https://developer.copper.com/introduction/authentication.html
import type { Pattern } from '../src/model/pattern.ts';

export const copperPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'copper.api-key',
    family: 'credential',
    title: 'Copper API key',
    description: '32 hexadecimal digits beside Copper’s name; it goes with a user’s address.',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://support.copper.com/en/articles/8819344',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://developer.copper.com/introduction/authentication.html'],
    names: ['copper_api', 'copper_crm', 'prosperworks', 'pw_access', 'coppercrm'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'COPPER_API_KEY={hex*32}' },
        {
          text: 'curl https://api.prosperworks.com/developer_api/v1/account -H "X-PW-AccessToken: {hex*32}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'COPPER_API_KEY=your-copper-key' }, { text: 'see copper crm {hex*32}' }],
    },
  },
];

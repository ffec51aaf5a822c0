// Insightly: API key.
// See https://api.insightly.com/v3.1/Help#!/Overview/Authentication
import type { Pattern } from '../src/model/pattern.ts';

export const insightlyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'insightly.api-key',
    family: 'credential',
    title: 'Insightly API key',
    description: 'A UUID beside Insightly’s name.',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy:
      'Revoke the key under User Settings, API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://support.insight.ly/hc/en-us/articles/360022158253',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://api.insightly.com/v3.1/Help#!/Overview/Authentication'],
    names: ['insightly'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'INSIGHTLY_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: '# Insightly\nheaders = {"Authorization": "Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}',
          path: 'sync.py',
        },
      ],
      skip: [
        { text: 'INSIGHTLY_KEY=your-insightly-key' },
        { text: 'see insightly {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

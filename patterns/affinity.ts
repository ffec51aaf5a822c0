// Affinity: API key. https://api-docs.affinity.co/
import type { Pattern } from '../src/model/pattern.ts';

export const affinityPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'affinity.api-key',
    family: 'credential',
    title: 'Affinity API key',
    description: '43 letters, digits, `-` and `_` beside Affinity’s name.',
    impact: 'Whoever has it reads and changes contacts, companies and deals.',
    remedy:
      'Regenerate the key in the Affinity dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://api-docs.affinity.co/',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://api-docs.affinity.co/'],
    names: ['affinity_api', 'affinity_co', 'affinity_crm'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'AFFINITY_API_KEY={base64url*43}' },
        { text: "$affinityApiKey = '{base64url*43}';", path: 'api.php' },
      ],
      skip: [
        { text: 'AFFINITY_API_KEY=your-affinity-api-key' },
        { text: 'affinity_api etag: {base64url*43}' },
      ],
    },
  },
];

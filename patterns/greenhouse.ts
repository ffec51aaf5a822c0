// Greenhouse: API key.
// See https://developers.greenhouse.io/harvest.html#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const greenhousePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'greenhouse.api-key',
    family: 'credential',
    title: 'Greenhouse API key',
    description: '32 hexadecimal digits, a hyphen and a digit, beside Greenhouse’s name.',
    impact: 'Whoever has it reads and changes employees’ or applicants’ personal data.',
    remedy:
      'Revoke the key under Dev Center, API credential management, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://support.greenhouse.io/hc/en-us/articles/202842799',
    severity: 'critical',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://developers.greenhouse.io/harvest.html#authentication'],
    names: ['greenhouse'],
    value: /[0-9a-f]{32}-\d/,
    rank: 23,
    examples: {
      match: [
        { text: 'GREENHOUSE_API_KEY={hex*32}-2' },
        { text: '# Greenhouse\nheaders = {"Authorization": "Bearer {hex*32}-2"}', path: 'sync.py' },
      ],
      skip: [{ text: 'GREENHOUSE_KEY=your-greenhouse-key' }, { text: 'see greenhouse {hex*32}-2' }],
    },
  },
];

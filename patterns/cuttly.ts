// Cuttly: API key. https://cutt.ly/api-documentation/regular-api
import type { Pattern } from '../src/model/pattern.ts';

export const cuttlyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cuttly.api-key',
    family: 'credential',
    title: 'Cuttly API key',
    description: '30 to 40 hexadecimal digits beside Cuttly’s name.',
    impact:
      'Whoever has it creates and redirects short links of the account and reads their ' + 'statistics.',
    remedy:
      'Regenerate the key in the Cuttly dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://cutt.ly/api-documentation/regular-api',
    severity: 'medium',
    confidence: 'low',
    tags: ['saas', 'marketing'],
    references: ['https://cutt.ly/api-documentation/regular-api'],
    names: ['cuttly', 'cutt_ly'],
    value: /[0-9a-f]{30,40}/,
    examples: {
      match: [
        { text: 'CUTTLY_API_KEY={hex*35}' },
        { text: 'https://cutt.ly/api/api.php?key={hex*35}&short=https://a.b' },
      ],
      skip: [{ text: 'CUTTLY_API_KEY=your-cuttly-key' }, { text: 'see cuttly {hex*35}' }],
    },
  },
];

// Mobizon: API key. https://mobizon.com/help/api-docs
import type { Pattern } from '../src/model/pattern.ts';

export const mobizonPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mobizon.api-key',
    family: 'credential',
    title: 'Mobizon API key',
    description: 'The country’s letters and some 64 hexadecimal digits beside Mobizon’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Regenerate the key in the Mobizon dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://mobizon.com/help/api-docs',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://mobizon.com/help/api-docs'],
    names: ['mobizon'],
    value: /[a-z]{2}[0-9a-f]{60,70}/,
    examples: {
      match: [
        { text: 'MOBIZON_API_KEY=kz{hex*64}' },
        { text: 'mobizonApiKey=kz{hex*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'MOBIZON_API_KEY=your-mobizon-key' }, { text: 'mobizon etag: kz{hex*64}' }],
    },
  },
];

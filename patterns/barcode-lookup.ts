// Barcode Lookup: API key. https://www.barcodelookup.com/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const barcodeLookupPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'barcode-lookup.api-key',
    family: 'credential',
    title: 'Barcode Lookup API key',
    description: '30 lower-case letters and digits beside Barcode Lookup’s name.',
    impact: 'Whoever has it queries product data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Barcode Lookup dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://www.barcodelookup.com/api-documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['ecommerce', 'data'],
    references: ['https://www.barcodelookup.com/api-documentation'],
    names: ['barcodelookup', 'barcode_lookup'],
    value: /[a-z0-9]{30}/,
    examples: {
      match: [
        { text: 'BARCODELOOKUP_API_KEY={lowerdigits*30}' },
        { text: 'https://api.barcodelookup.com/v3/products?barcode=1&key={lowerdigits*30}' },
      ],
      skip: [
        { text: 'BARCODELOOKUP_API_KEY=your-barcodelookup-key' },
        { text: 'see barcodelookup {lowerdigits*30}' },
      ],
    },
  },
];

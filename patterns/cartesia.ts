// Cartesia: API key. https://docs.cartesia.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const cartesiaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cartesia.api-key',
    family: 'credential',
    title: 'Cartesia API key',
    description: 'A key of the Cartesia API.',
    impact: 'Whoever has it calls speech models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Cartesia playground under API keys and create a new one.',
    rotation: 'https://docs.cartesia.ai/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.cartesia.ai/'],
    keywords: ['sk_car_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk_car_[A-Za-z0-9_-]{20,32})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'CARTESIA_API_KEY=sk_car_{base62*22}' }, { text: 'X-API-Key: sk_car_{base62*22}' }],
      skip: [
        { text: 'CARTESIA_API_KEY=sk_car_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk_car_{hex*9}' },
      ],
    },
  },
];

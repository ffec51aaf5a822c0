// Etsy: API key. https://developer.etsy.com/documentation/essentials/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const etsyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'etsy.api-key',
    family: 'credential',
    title: 'Etsy API key',
    description: 'The keystring of an Etsy app.',
    impact:
      'Whoever has it calls Etsy’s API in the app’s name, and with users’ tokens manages ' + 'their shops.',
    remedy: 'Create a new app on Etsy’s developer page and delete the old one.',
    rotation: 'https://developer.etsy.com/documentation/essentials/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developer.etsy.com/documentation/essentials/authentication/'],
    names: ['etsy'],
    value: /[a-z0-9]{24}/,
    examples: {
      match: [
        { text: 'ETSY_API_KEY={lowerdigits*24}' },
        { text: "curl https://openapi.etsy.com/v3/application/shops -H 'x-api-key: {lowerdigits*24}'" },
      ],
      skip: [{ text: 'ETSY_API_KEY=your_etsy_api_key' }, { text: 'etsy revision {lowerdigits*24}' }],
    },
  },
];

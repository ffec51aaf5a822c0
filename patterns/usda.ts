// USDA: API key. https://fdc.nal.usda.gov/api-guide.html
import type { Pattern } from '../src/model/pattern.ts';

export const usdaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'usda.api-key',
    family: 'credential',
    title: 'USDA API key',
    description: '40 letters and digits beside USDA’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Revoke the key in USDA’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://fdc.nal.usda.gov/api-guide.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://fdc.nal.usda.gov/api-guide.html'],
    names: [
      'usda_api',
      'usda_key',
      'fdc_api',
      'fooddata_central',
      'api_nal_usda',
      'usda_fdc',
      'fdc_nal_usda',
    ],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'USDA_API_KEY={base62*40}' },
        { text: 'https://api.nal.usda.gov/fdc/v1/foods/search?query=apple&api_key={base62*40}' },
      ],
      skip: [{ text: 'USDA_API_KEY=your-usda-api-key' }, { text: 'see usda api {base62*40}' }],
    },
  },
];

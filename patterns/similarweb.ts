// Similarweb: API key. https://developers.similarweb.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const similarwebPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'similarweb.api-key',
    family: 'credential',
    title: 'Similarweb API key',
    description: '32 hexadecimal digits beside Similarweb’s name.',
    impact: 'Whoever has it queries the reports at the account’s cost.',
    remedy:
      'Delete the key on Similarweb’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developers.similarweb.com/docs/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['marketing', 'data'],
    references: ['https://developers.similarweb.com/docs/authentication'],
    names: ['similarweb', 'similar_web'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SIMILARWEB_API_KEY={hex*32}' },
        {
          text: 'https://api.similarweb.com/v1/website/cnn.com/total-traffic-and-engagement/visits?api_key={hex*32}',
        },
      ],
      skip: [{ text: 'SIMILARWEB_API_KEY=your-similarweb-key' }, { text: 'see similarweb {hex*32}' }],
    },
  },
];

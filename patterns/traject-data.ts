// Traject Data: API key. https://docs.trajectdata.com/
import type { Pattern } from '../src/model/pattern.ts';

export const trajectDataPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'traject-data.api-key',
    family: 'credential',
    title: 'Traject Data API key',
    description: '32 hexadecimal digits in capitals beside Traject Data’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Revoke the key in Traject Data’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.trajectdata.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://docs.trajectdata.com/'],
    names: [
      'valueserp',
      'scaleserp',
      'serpwow',
      'rainforestapi',
      'rainforest_api',
      'traject_data',
      'bluecartapi',
      'asin_data',
      'redcircleapi',
    ],
    value: /[0-9A-F]{32}/,
    examples: {
      match: [
        { text: 'RAINFOREST_API_KEY={HEX*32}' },
        { text: 'https://api.rainforestapi.com/request?api_key={HEX*32}&type=product&asin=B0' },
      ],
      skip: [
        { text: 'RAINFOREST_API_KEY=your-rainforest-api-key' },
        { text: 'rainforest_api etag: {HEX*32}' },
      ],
    },
  },
];

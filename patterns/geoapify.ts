// Geoapify: API key. https://apidocs.geoapify.com/
import type { Pattern } from '../src/model/pattern.ts';

export const geoapifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'geoapify.api-key',
    family: 'credential',
    title: 'Geoapify API key',
    description: '32 hexadecimal digits beside Geoapify’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in Geoapify’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://apidocs.geoapify.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://apidocs.geoapify.com/'],
    names: ['geoapify'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'GEOAPIFY_API_KEY={hex*32}' },
        { text: 'https://api.geoapify.com/v1/geocode/search?text=Lyon&apiKey={hex*32}' },
      ],
      skip: [{ text: 'GEOAPIFY_API_KEY=your-geoapify-key' }, { text: 'geoapify etag: {hex*32}' }],
    },
  },
];

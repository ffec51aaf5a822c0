// Imagga: API secret. https://docs.imagga.com/
import type { Pattern } from '../src/model/pattern.ts';

export const imaggaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'imagga.api-secret',
    family: 'credential',
    title: 'Imagga API secret',
    description: '32 hexadecimal digits beside Imagga’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Revoke the secret in Imagga’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.imagga.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://docs.imagga.com/'],
    names: ['imagga'],
    value: /[0-9a-f]{32}/,
    words: ['secret', 'key', 'auth'],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>acc_[0-9a-f]{15})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'IMAGGA_API_KEY=acc_{hex*15}\nIMAGGA_API_SECRET={hex*32}' },
        { text: 'imagga_api_secret = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'IMAGGA_API_SECRET=your-imagga-secret' }, { text: 'imagga etag: {hex*32}' }],
    },
  },
];

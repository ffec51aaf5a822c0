// Cutout.Pro: API key. https://www.cutout.pro/api-document/
import type { Pattern } from '../src/model/pattern.ts';

export const cutoutProPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cutout-pro.api-key',
    family: 'credential',
    title: 'Cutout.Pro API key',
    description: '32 hexadecimal digits beside Cutout.Pro’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Revoke the key in Cutout.Pro’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.cutout.pro/api-document/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://www.cutout.pro/api-document/'],
    names: ['cutout_pro'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CUTOUT_PRO_API_KEY={hex*32}' },
        { text: 'cutout_pro_api_key = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'CUTOUT_PRO_API_KEY=your-cutout-pro-key' }, { text: 'cutout_pro etag: {hex*32}' }],
    },
  },
];

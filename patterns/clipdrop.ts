// Clipdrop: API key. https://clipdrop.co/apis/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const clipdropPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clipdrop.api-key',
    family: 'credential',
    title: 'Clipdrop API key',
    description: '128 hexadecimal digits beside Clipdrop’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Revoke the key in Clipdrop’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://clipdrop.co/apis/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://clipdrop.co/apis/docs/'],
    names: ['clipdrop'],
    value: /[0-9a-f]{128}/,
    examples: {
      match: [
        { text: 'CLIPDROP_API_KEY={hex*128}' },
        { text: 'clipdrop_api_key = "{hex*128}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'CLIPDROP_API_KEY=your-clipdrop-key' }, { text: 'see clipdrop {hex*128}' }],
    },
  },
];

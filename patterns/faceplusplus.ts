// Face++: API key or secret. https://console.faceplusplus.com/documents/5679127
import type { Pattern } from '../src/model/pattern.ts';

export const faceplusplusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'faceplusplus.api-key',
    family: 'credential',
    title: 'Face++ API key or secret',
    description: '32 letters, digits, `-` and `_` beside Face++’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Regenerate the secret in the Face++ dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://console.faceplusplus.com/documents/5679127',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://console.faceplusplus.com/documents/5679127'],
    names: ['faceplusplus', 'facepp', 'megvii'],
    value: /[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'FACEPLUSPLUS_API_KEY={base64url*32}' },
        { text: "$faceplusplusApiKey = '{base64url*32}';", path: 'api.php' },
      ],
      skip: [
        { text: 'FACEPLUSPLUS_API_KEY=your-faceplusplus-secret' },
        { text: 'see faceplusplus {base64url*32}' },
      ],
    },
  },
];

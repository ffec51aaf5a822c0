// Detect Language: API key. https://detectlanguage.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const detectLanguagePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'detect-language.api-key',
    family: 'credential',
    title: 'Detect Language API key',
    description: '32 hexadecimal digits beside Detect Language’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Detect Language’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://detectlanguage.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://detectlanguage.com/documentation'],
    names: ['detectlanguage', 'detect_language'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'DETECTLANGUAGE_API_KEY={hex*32}' },
        { text: 'detectlanguage_api_key: {hex*32}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'DETECTLANGUAGE_API_KEY=your-detectlanguage-key' },
        { text: 'detectlanguage etag: {hex*32}' },
      ],
    },
  },
];

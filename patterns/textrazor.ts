// TextRazor: API key. https://www.textrazor.com/docs/rest
import type { Pattern } from '../src/model/pattern.ts';

export const textrazorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'textrazor.api-key',
    family: 'credential',
    title: 'TextRazor API key',
    description: '56 hexadecimal digits beside TextRazor’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in TextRazor’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.textrazor.com/docs/rest',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://www.textrazor.com/docs/rest'],
    names: ['textrazor', 'text_razor'],
    value: /[0-9a-f]{56}/,
    examples: {
      match: [
        { text: 'TEXTRAZOR_API_KEY={hex*56}' },
        { text: 'textrazor_api_key: {hex*56}', path: 'config.yaml' },
      ],
      skip: [{ text: 'TEXTRAZOR_API_KEY=your-textrazor-key' }, { text: 'see textrazor {hex*56}' }],
    },
  },
];

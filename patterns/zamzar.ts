// Zamzar: API key. https://developers.zamzar.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const zamzarPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zamzar.api-key',
    family: 'credential',
    title: 'Zamzar API key',
    description: '40 hexadecimal digits beside Zamzar’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Regenerate the key in the Zamzar dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developers.zamzar.com/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://developers.zamzar.com/docs'],
    names: ['zamzar'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'ZAMZAR_API_KEY={hex*40}' },
        { text: "zamzar_api_key: '{hex*40}'", path: 'convert.yml' },
      ],
      skip: [{ text: 'ZAMZAR_API_KEY=your-zamzar-key' }, { text: 'see zamzar {hex*40}' }],
    },
  },
];

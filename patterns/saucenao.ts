// SauceNAO: API key. https://saucenao.com/user.php?page=search-api
import type { Pattern } from '../src/model/pattern.ts';

export const saucenaoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'saucenao.api-key',
    family: 'credential',
    title: 'SauceNAO API key',
    description: '40 hexadecimal digits beside SauceNAO’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the SauceNAO dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://saucenao.com/user.php?page=search-api',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://saucenao.com/user.php?page=search-api'],
    names: ['saucenao'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'SAUCENAO_API_KEY={hex*40}' },
        { text: "const saucenaoApiKey = '{hex*40}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'SAUCENAO_API_KEY=your-saucenao-key' }, { text: 'see saucenao {hex*40}' }],
    },
  },
];

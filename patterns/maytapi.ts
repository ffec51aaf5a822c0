// Maytapi: API key. https://maytapi.com/whatsapp-api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const maytapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'maytapi.api-key',
    family: 'credential',
    title: 'Maytapi API key',
    description: 'A UUID beside Maytapi’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Regenerate the key in the Maytapi dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://maytapi.com/whatsapp-api-documentation',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://maytapi.com/whatsapp-api-documentation'],
    names: ['maytapi'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'x-maytapi-key', 'key'],
    examples: {
      match: [
        { text: 'MAYTAPI_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "$maytapiApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';", path: 'api.php' },
      ],
      skip: [
        { text: 'MAYTAPI_API_KEY=your-maytapi-key' },
        { text: 'see maytapi {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// Ecowitt: API key. https://doc.ecowitt.net/web/#/apiv3en?page_id=11
import type { Pattern } from '../src/model/pattern.ts';

export const ecowittPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ecowitt.api-key',
    family: 'credential',
    title: 'Ecowitt API key',
    description: 'A UUID or 32 hexadecimal digits in capitals beside Ecowitt’s name.',
    impact: 'Whoever has it reads, and with a write key falsifies, what the devices report.',
    remedy:
      'Regenerate the key in the Ecowitt dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://doc.ecowitt.net/web/#/apiv3en?page_id=11',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot', 'data'],
    references: ['https://doc.ecowitt.net/web/#/apiv3en?page_id=11'],
    names: ['ecowitt'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-F]{32}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'ECOWITT_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "$ecowittApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';", path: 'api.php' },
      ],
      skip: [
        { text: 'ECOWITT_API_KEY=your-ecowitt-key' },
        { text: 'see ecowitt {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

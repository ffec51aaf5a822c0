// Klippa: API key. https://custom-ocr.klippa.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const klippaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'klippa.api-key',
    family: 'credential',
    title: 'Klippa API key',
    description: '32 letters and digits beside Klippa’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the key on Klippa’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://custom-ocr.klippa.com/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://custom-ocr.klippa.com/docs'],
    names: ['klippa'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'KLIPPA_API_KEY={base62*32}' },
        { text: '{"klippaApiKey": "{base62*32}"}', path: 'config.json' },
      ],
      skip: [{ text: 'KLIPPA_API_KEY=your-klippa-key' }, { text: 'see klippa {base62*32}' }],
    },
  },
];

// Gorgias: API key.
// See https://developers.gorgias.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const gorgiasPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gorgias.api-key',
    family: 'credential',
    title: 'Gorgias API key',
    description: '64 or more letters and digits beside Gorgias’ name.',
    impact: 'Whoever has it reads and answers customers’ tickets, with the personal data in ' + 'them.',
    remedy:
      'Revoke the key under Settings, REST API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.gorgias.com/en-US/rest-api-208286',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://developers.gorgias.com/reference/authentication'],
    names: ['gorgias'],
    value: /[A-Za-z0-9]{60,80}/,
    examples: {
      match: [
        { text: 'GORGIAS_API_KEY={hex*64}' },
        { text: 'gorgias:\n  enabled: true\n  api_key: {hex*64}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'GORGIAS_KEY=your-gorgias-key' }, { text: 'see gorgias {hex*64}' }],
    },
  },
];

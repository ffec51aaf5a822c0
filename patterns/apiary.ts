// Apiary: API key.
// See https://help.apiary.io/tools/apiary-cli/
import type { Pattern } from '../src/model/pattern.ts';

export const apiaryPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'apiary.api-key',
    family: 'credential',
    title: 'Apiary API key',
    description: '32 hexadecimal digits beside Apiary’s name.',
    impact: 'Whoever has it reads and publishes the API descriptions of its user.',
    remedy:
      'Revoke the key on the tokens page, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://login.apiary.io/tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://help.apiary.io/tools/apiary-cli/'],
    names: ['apiary'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'APIARY_API_KEY={hex*32}' },
        { text: 'apiary:\n  enabled: true\n  api_key: {hex*32}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'APIARY_KEY=your-apiary-key' }],
    },
  },
];

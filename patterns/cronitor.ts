// Cronitor: API key.
// See https://cronitor.io/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const cronitorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cronitor.api-key',
    family: 'credential',
    title: 'Cronitor API key',
    description: '32 hexadecimal digits beside Cronitor’s name.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the key under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://cronitor.io/docs/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://cronitor.io/docs/api'],
    names: ['cronitor'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CRONITOR_API_KEY={hex*32}' },
        { text: 'cronitor:\n  enabled: true\n  api_key: {hex*32}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'CRONITOR_KEY=your-cronitor-key' }, { text: 'see cronitor {hex*32}' }],
    },
  },
];

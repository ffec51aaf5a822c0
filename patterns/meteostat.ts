// Meteostat: API key. https://dev.meteostat.net/api/
import type { Pattern } from '../src/model/pattern.ts';

export const meteostatPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'meteostat.api-key',
    family: 'credential',
    title: 'Meteostat API key',
    description: '32 letters and digits beside Meteostat’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Meteostat dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://dev.meteostat.net/api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://dev.meteostat.net/api/'],
    names: ['meteostat'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'METEOSTAT_API_KEY={base62*32}' },
        { text: 'meteostatApiKey={base62*32}', path: 'app.properties' },
      ],
      skip: [{ text: 'METEOSTAT_API_KEY=your-meteostat-key' }, { text: 'meteostat etag: {base62*32}' }],
    },
  },
];

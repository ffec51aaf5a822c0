// Trafiklab: API key. https://www.trafiklab.se/docs/getting-started/using-trafiklab/
import type { Pattern } from '../src/model/pattern.ts';

export const trafiklabPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'trafiklab.api-key',
    family: 'credential',
    title: 'Trafiklab API key',
    description: '32 hexadecimal digits beside Trafiklab’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Revoke the key in Trafiklab’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.trafiklab.se/docs/getting-started/using-trafiklab/',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel', 'government'],
    references: ['https://www.trafiklab.se/docs/getting-started/using-trafiklab/'],
    names: ['trafiklab', 'resrobot', 'trafikverket'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TRAFIKLAB_API_KEY={hex*32}' },
        { text: '<add key="trafiklabApiKey" value="{hex*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'TRAFIKLAB_API_KEY=your-trafiklab-key' }, { text: 'trafiklab etag: {hex*32}' }],
    },
  },
];

// incident.io: API key.
// See https://api-docs.incident.io/tag/Authentication
import type { Pattern } from '../src/model/pattern.ts';

export const incidentIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'incident-io.api-key',
    family: 'credential',
    title: 'incident.io API key',
    description:
      '`inc_` or `inc_live_` and 32 or more letters and digits, or as many alone, ' +
      'beside the name of incident.io.',
    impact: 'Whoever has it reads and changes incidents within its permissions.',
    remedy:
      'Revoke the key under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api-docs.incident.io/tag/Authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://api-docs.incident.io/tag/Authentication'],
    names: ['incident_io', 'incidentio', 'incident.io'],
    value: /(?:inc_(?:live_)?)?[A-Za-z0-9]{32,80}/,
    examples: {
      match: [
        { text: 'INCIDENT_IO_API_KEY=inc_{hex*64}' },
        { text: '"incidentIoApiKey": "inc_{hex*64}"', path: 'config.json' },
      ],
      skip: [{ text: 'INCIDENT_IO_API_KEY=your-incident-io-key' }, { text: 'see incident io inc_{hex*64}' }],
    },
  },
];

// Transport for NSW: API key. https://opendata.transport.nsw.gov.au/developers/userguide
import type { Pattern } from '../src/model/pattern.ts';

export const transportNswPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'transport-nsw.api-key',
    family: 'credential',
    title: 'Transport for NSW API key',
    description: '36 to 40 letters and digits beside Transport for NSW’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Revoke the key in Transport for NSW’s account settings, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://opendata.transport.nsw.gov.au/developers/userguide',
    severity: 'low',
    confidence: 'low',
    tags: ['travel', 'government'],
    references: ['https://opendata.transport.nsw.gov.au/developers/userguide'],
    names: ['transportnsw', 'transport_nsw', 'tfnsw'],
    value: /[A-Za-z0-9]{36,40}/,
    examples: {
      match: [
        { text: 'TRANSPORTNSW_API_KEY={base62*38}' },
        { text: '<add key="transportnswApiKey" value="{base62*38}" />', path: 'App.config' },
      ],
      skip: [
        { text: 'TRANSPORTNSW_API_KEY=your-transportnsw-key' },
        { text: 'transportnsw etag: {base62*38}' },
      ],
    },
  },
];

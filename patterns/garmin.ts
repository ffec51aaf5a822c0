// Garmin: consumer secret. https://developer.garmin.com/gc-developer-program/overview/
import type { Pattern } from '../src/model/pattern.ts';

export const garminPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'garmin.consumer-secret',
    family: 'credential',
    title: 'Garmin consumer secret',
    description: '35 to 37 letters and digits beside Garmin’s name.',
    impact:
      'Whoever has it reads the health and activity data of the users who connected their ' + 'accounts.',
    remedy:
      'Delete the secret on Garmin’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developer.garmin.com/gc-developer-program/overview/',
    severity: 'high',
    confidence: 'low',
    tags: ['data', 'saas'],
    references: ['https://developer.garmin.com/gc-developer-program/overview/'],
    names: ['garmin_consumer', 'garmin_connect', 'garmin_secret', 'garmin_api', 'garmin_client'],
    value: /[A-Za-z0-9]{35,37}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'GARMIN_CONSUMER_SECRET={base62*36}' },
        { text: 'export GARMIN_CONSUMER_SECRET="{base62*36}"', path: 'deploy.sh' },
      ],
      skip: [
        { text: 'GARMIN_CONSUMER_SECRET=your-garmin-consumer-secret' },
        { text: 'garmin_consumer etag: {base62*36}' },
      ],
    },
  },
];

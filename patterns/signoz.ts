// SigNoz: ingestion key.
// See https://signoz.io/docs/ingestion/signoz-cloud/keys/
import type { Pattern } from '../src/model/pattern.ts';

export const signozPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'signoz.ingestion-key',
    family: 'credential',
    title: 'SigNoz ingestion key',
    description: 'A UUID or a base64 text beside SigNoz’s name: what telemetry is sent with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the key under Settings, Ingestion Settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://signoz.io/docs/ingestion/signoz-cloud/keys/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://signoz.io/docs/ingestion/signoz-cloud/keys/'],
    names: ['signoz'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9+/_-]{40,48}={0,2}/,
    examples: {
      match: [
        { text: 'SIGNOZ_INGESTION_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"signozApiKey": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'config.json' },
        {
          text: 'curl https://ingest.us.signoz.cloud:443 -H "signoz-access-token: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'SIGNOZ_INGESTION_KEY=your-signoz-key' }],
    },
  },
];

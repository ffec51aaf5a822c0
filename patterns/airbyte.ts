// Airbyte: client secret.
// See https://docs.airbyte.com/platform/using-airbyte/configuring-api-access
import type { Pattern } from '../src/model/pattern.ts';

export const airbytePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'airbyte.client-secret',
    family: 'credential',
    title: 'Airbyte client secret',
    description: '32 letters and digits beside Airbyte’s name: the secret of an application.',
    impact: 'Whoever has it and the client id reads and changes connections and runs them.',
    remedy:
      'Revoke the secret under Settings, Applications, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.airbyte.com/platform/using-airbyte/configuring-api-access',
    severity: 'critical',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.airbyte.com/platform/using-airbyte/configuring-api-access'],
    names: ['airbyte'],
    value: /[A-Za-z0-9]{32}/,
    companion: {
      title: 'client id',
      regex:
        /client[_-]?id["' ]{0,3}[:=]["' ]{0,4}(?<companion>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'AIRBYTE_CLIENT_SECRET={base62*32}' },
        { text: 'airbyte:\n  enabled: true\n  client_secret: {base62*32}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'AIRBYTE_SECRET=your-airbyte-secret' }, { text: 'see airbyte {base62*32}' }],
    },
  },
];

// Opsgenie: API key.
// See https://docs.opsgenie.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const opsgeniePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'opsgenie.api-key',
    family: 'credential',
    title: 'Opsgenie API key',
    description: 'A UUID beside Opsgenie’s name: the key of an integration or of an account.',
    impact:
      'Whoever has it opens and closes alerts, and by its rights reads and changes ' + 'schedules and users.',
    remedy:
      'Revoke the key under Settings, API key management, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.opsgenie.com/docs/authentication'],
    names: ['opsgenie', 'ops_genie', 'genie_key'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'OPSGENIE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'opsgenie_api_key = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'app/settings.py' },
        {
          text: 'curl https://api.opsgenie.com/v2/alerts -H "Authorization: GenieKey {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'OPSGENIE_KEY=your-opsgenie-key' },
        { text: 'see opsgenie {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// AppDynamics: access key, API client secret.
// See https://docs.appdynamics.com/
import type { Pattern } from '../src/model/pattern.ts';

export const appdynamicsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'appdynamics.access-key',
    family: 'credential',
    title: 'AppDynamics access key',
    description:
      '12 letters and digits beside AppDynamics’ name: the account’s key that agents ' + 'connect with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy: 'Ask AppDynamics’ support for a new access key of the account.',
    rotation: 'https://docs.appdynamics.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.appdynamics.com/'],
    names: ['appdynamics', 'app_dynamics', 'appd_account'],
    value: /[a-z0-9]{12}/,
    checks: [{ kind: 'character-classes', classesMin: 2 }],
    examples: {
      match: [
        { text: 'APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY={lowerdigits*10}4k' },
        {
          text: 'require("appdynamics").profile({ accountName: "a", accountAccessKey: "{lowerdigits*10}4k" });',
          path: 'app.js',
        },
      ],
      skip: [
        { text: 'APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY=your-appdynamics-key' },
        { text: 'see appdynamics {lowerdigits*10}4k' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'appdynamics.client-secret',
    family: 'credential',
    title: 'AppDynamics API client secret',
    description: 'A UUID beside AppDynamics’ name: the secret of an API client.',
    impact:
      'Whoever has it and the client’s name reads and changes the controller within the ' + 'client’s roles.',
    remedy:
      'Revoke the secret under Administration, API Clients, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.appdynamics.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.appdynamics.com/'],
    names: ['appdynamics', 'app_dynamics', 'appd_client'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'APPDYNAMICS_CLIENT_SECRET={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"appdynamicsSecret": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'config.json' },
      ],
      skip: [
        { text: 'APPDYNAMICS_SECRET=your-appdynamics-secret' },
        { text: 'see appdynamics {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

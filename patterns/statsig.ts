// Keys of Statsig.
// https://docs.statsig.com/sdk-keys/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const statsigPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'statsig.secret-key',
    family: 'credential',
    title: 'Statsig secret key',
    description: 'A server secret or console API key of Statsig.',
    impact: 'Whoever has a console key changes gates and experiments; a server secret reads them ' + 'all.',
    remedy: 'Revoke the key in the project’s settings under Keys & Environments.',
    rotation: 'https://docs.statsig.com/sdk-keys/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://docs.statsig.com/sdk-keys/api-keys'],
    names: ['statsig'],
    value: /(?:secret|console)-[A-Za-z0-9]{40,50}/,
    examples: {
      match: [
        { text: 'STATSIG_SERVER_KEY=secret-{base62*43}' },
        { text: 'statsig:\n  api_key: console-{base62*43}', path: 'ci.yml' },
      ],
      skip: [{ text: 'STATSIG_SERVER_KEY=secret-your-key' }, { text: 'statsig gate secret-{base62*12}' }],
    },
  },
];

// Coda: API token.
// See https://coda.io/developers/apis/v1
import type { Pattern } from '../src/model/pattern.ts';

export const codaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coda.api-token',
    family: 'credential',
    title: 'Coda API token',
    description: 'A UUID beside Coda’s name.',
    impact: 'Whoever has it reads and changes the docs of its user.',
    remedy:
      'Revoke the token in the account’s settings, API, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://coda.io/account',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://coda.io/developers/apis/v1'],
    names: ['coda_api', 'coda_io', 'coda', 'coda_doc', 'coda.io'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'CODA_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'curl https://coda.io/apis/v1/whoami -H "Authorization: Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'CODA_TOKEN=your-coda-token' },
        { text: 'see coda io {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

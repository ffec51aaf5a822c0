// SNCF: token. https://numerique.sncf.com/startup/api/token-developpeur/
import type { Pattern } from '../src/model/pattern.ts';

export const sncfPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sncf.token',
    family: 'credential',
    title: 'SNCF token',
    description: 'A UUID beside SNCF’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Delete the token on SNCF’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://numerique.sncf.com/startup/api/token-developpeur/',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel', 'government'],
    references: ['https://numerique.sncf.com/startup/api/token-developpeur/'],
    names: ['sncf', 'navitia'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'user', 'passw'],
    examples: {
      match: [
        { text: 'SNCF_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "curl 'https://api.sncf.com/v1/coverage/sncf' -H 'Authorization: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [
        { text: 'SNCF_TOKEN=your-sncf-token' },
        { text: 'sncf etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

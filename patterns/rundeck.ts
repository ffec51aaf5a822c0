// API tokens of Rundeck.
// https://docs.rundeck.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const rundeckPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rundeck.api-token',
    family: 'credential',
    title: 'Rundeck API token',
    description: 'An API token of Rundeck, beside its name or in its header.',
    impact: 'Whoever has it runs jobs on the managed nodes within its roles.',
    remedy: 'Delete the token in the profile under User API Tokens.',
    rotation: 'https://docs.rundeck.com/docs/api/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.rundeck.com/docs/api/'],
    names: ['rundeck', 'rd_token'],
    value: /[A-Za-z0-9]{32}/,
    words: ['token', 'key', 'auth', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'RD_TOKEN={base62*32}' },
        { text: 'X-Rundeck-Auth-Token: {base62*32}', path: 'x.http' },
      ],
      skip: [{ text: 'RD_TOKEN=your-token' }, { text: 'rundeck job {base62*32}' }],
    },
  },
];

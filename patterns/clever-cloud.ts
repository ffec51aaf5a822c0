// Tokens of Clever Cloud.
// https://www.clever-cloud.com/developers/doc/cli/
import type { Pattern } from '../src/model/pattern.ts';

export const cleverCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clever-cloud.token',
    family: 'credential',
    title: 'Clever Cloud token or secret',
    description: 'The token or secret of Clever Cloud’s command-line tool.',
    impact: 'With both halves, whoever has them deploys applications and reads their ' + 'environments.',
    remedy: 'Run `clever logout` and revoke the token in the console’s profile.',
    rotation: 'https://www.clever-cloud.com/developers/doc/cli/',
    severity: 'critical',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://www.clever-cloud.com/developers/doc/cli/'],
    names: ['clever_cloud', 'clever_token', 'clever_secret', 'clevercloud'],
    value: /[A-Za-z0-9]{30,32}/,
    words: ['token', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [{ text: 'CLEVER_TOKEN={hex*30}' }, { text: 'CLEVER_SECRET: "{hex*30}"', path: 'ci.yml' }],
      skip: [{ text: 'CLEVER_TOKEN=your-token' }, { text: 'clevercloud app {hex*30}' }],
    },
  },
];

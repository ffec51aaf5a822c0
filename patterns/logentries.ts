// Rapid7 InsightOps (Logentries): Logentries token.
// See https://docs.rapid7.com/insightops/token-tcp/
import type { Pattern } from '../src/model/pattern.ts';

export const logentriesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'logentries.log-token',
    family: 'credential',
    title: 'Logentries token',
    description: 'A UUID beside the name of Logentries or InsightOps: what a log is written with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token in the settings of the log, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.rapid7.com/insightops/token-tcp/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.rapid7.com/insightops/token-tcp/'],
    names: ['logentries', 'insight_ops', 'insightops'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'LOGENTRIES_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"LOGENTRIES_TOKEN": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'env.json' },
      ],
      skip: [
        { text: 'LOGENTRIES_TOKEN=your-logentries-token' },
        { text: 'see logentries {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

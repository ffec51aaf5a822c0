// Tinybird: token.
// See https://www.tinybird.co/docs/forward/administration/tokens
import type { Pattern } from '../src/model/pattern.ts';

export const tinybirdPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tinybird.token',
    family: 'credential',
    title: 'Tinybird token',
    description: 'A static token of Tinybird (`p.` and two parts of base64).',
    impact: 'Whoever has it reads or writes data sources; an admin’s, the whole workspace.',
    remedy:
      'Revoke the token under Tokens in the workspace, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.tinybird.co/docs/forward/administration/tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['data'],
    references: ['https://www.tinybird.co/docs/forward/administration/tokens'],
    keywords: ['p.eyJ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>p\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{40,48})(?![A-Za-z0-9_-])/,
    matchBytesMax: 600,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'TINYBIRD_TOKEN=p.{b64url:{"u": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}", "id": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}}.{base64url*43}',
        },
        {
          text: 'curl "https://api.tinybird.co/v0/pipes/a.json?token=p.{b64url:{"u": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}", "id": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}", "host": "eu"}}.{base64url*43}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'p.eyJ1Ijog' }, { text: 'TINYBIRD_TOKEN=p.ey...' }],
    },
  },
];

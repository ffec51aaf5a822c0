// Tokens of Anaconda.
// https://docs.anaconda.com/anacondaorg/user-guide/tasks/work-with-accounts/
import type { Pattern } from '../src/model/pattern.ts';

export const anacondaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'anaconda.token',
    family: 'credential',
    title: 'Anaconda token',
    description: 'An access token of Anaconda in a channel’s URL or beside its name.',
    impact: 'Whoever has it downloads private packages and, by its scopes, uploads new ones.',
    remedy: 'Remove the token in the account’s settings under Access.',
    rotation: 'https://docs.anaconda.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://docs.anaconda.com/'],
    keywords: ['anaconda'],
    regex:
      /(?:anaconda\.(?:org|com|cloud)\/t\/|anaconda[\w.-]{0,24}token["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2})(?<secret>[a-z]{2}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9-])/i,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://conda.ana{~}conda.org/t/ac-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}/acme' },
        { text: 'ANACONDA_API_TOKEN=ac-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'ci.conf' },
      ],
      skip: [
        { text: 'https://conda.ana{~}conda.org/t/<TOKEN>/acme' },
        { text: 'ANACONDA_API_TOKEN=your-token' },
      ],
    },
  },
];

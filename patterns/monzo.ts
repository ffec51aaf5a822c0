// Monzo: client secret. https://docs.monzo.com/
import type { Pattern } from '../src/model/pattern.ts';

export const monzoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'monzo.client-secret',
    family: 'credential',
    title: 'Monzo client secret',
    description: 'The client secret of a confidential Monzo client.',
    impact: 'With the client id and a user’s consent, whoever has it reads the user’s account.',
    remedy: 'Delete the client in Monzo’s developer tools and create a new one.',
    rotation: 'https://docs.monzo.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['finance'],
    references: ['https://docs.monzo.com/'],
    keywords: ['mnzconf.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>mnzconf\.[A-Za-z0-9+/=]{40,120})(?![A-Za-z0-9+/=_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MONZO_CLIENT_SECRET=mnzconf.{base62*86}' },
        { text: '"client_secret": "mnzconf.{base62*86}"' },
      ],
      skip: [
        { text: 'MONZO_CLIENT_SECRET=mnzconf.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'mnzconf.{hex*9}' },
      ],
    },
  },
];

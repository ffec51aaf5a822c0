// Evernote: token.
// See https://dev.evernote.com/doc/articles/dev_tokens.php
import type { Pattern } from '../src/model/pattern.ts';

export const evernotePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'evernote.developer-token',
    family: 'credential',
    title: 'Evernote token',
    description: 'A developer or OAuth token of Evernote (`S=s1:U=...:H=`).',
    impact: 'Whoever has it reads and changes the user’s notes.',
    remedy:
      'Revoke the token in the account’s applications, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://dev.evernote.com/doc/articles/dev_tokens.php',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://dev.evernote.com/doc/articles/dev_tokens.php'],
    keywords: ['S=s'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>S=s\d{1,4}:U=[0-9a-f]{1,12}:E=[0-9a-f]{8,14}:C=[0-9a-f]{8,14}:P=[0-9a-f]{1,6}:A=[A-Za-z0-9._-]{1,40}:V=\d:H=[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'EVERNOTE_TOKEN="S=s1:U=8f2{hex*2}:E=15{hex*9}:C=14{hex*9}:P=1cd:A=en-devtoken:V=2:H={hex*32}"',
        },
        {
          text: 'token: S=s432:U=4a{hex*4}:E=16{hex*9}:C=15{hex*9}:P=185:A=acme-app:V=2:H={hex*32}',
          path: 'a.yml',
        },
      ],
      skip: [{ text: 'S=s1:U=1:E=1:C=1:P=1:A=en-devtoken:V=2:H=<hash>' }],
    },
  },
];

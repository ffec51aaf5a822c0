// Tableau: personal access token.
// See https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm
import type { Pattern } from '../src/model/pattern.ts';

export const tableauPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tableau.access-token',
    family: 'credential',
    title: 'Tableau personal access token',
    description:
      'The secret of a personal access token of Tableau: 24 base64 characters, a colon ' +
      'and 32 letters and digits.',
    impact: 'Whoever has it and the token’s name signs in as its user.',
    remedy:
      'Revoke the token in the user’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
    severity: 'high',
    confidence: 'high',
    tags: ['data'],
    references: ['https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm'],
    keywords: ['==:'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TABLEAU_TOKEN_VALUE={base64*22}==:{base62*32}' },
        { text: '"personalAccessTokenSecret": "{base64*22}==:{base62*32}"', path: 'a.json' },
      ],
      skip: [{ text: '{base64*22}==:8080' }, { text: 'if (a ==: b)' }],
    },
  },
];

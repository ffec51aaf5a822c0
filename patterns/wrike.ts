// Wrike: permanent token.
// See https://developers.wrike.com/oauth-20-authorization/
import type { Pattern } from '../src/model/pattern.ts';

export const wrikePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'wrike.permanent-token',
    family: 'credential',
    title: 'Wrike permanent token',
    description: 'A permanent access token of Wrike: a web token of its own dialect.',
    impact: 'Whoever has it reads and changes what its user may.',
    remedy:
      'Revoke the token under Apps & Integrations, API, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://help.wrike.com/hc/en-us/articles/210409445-Wrike-API',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developers.wrike.com/oauth-20-authorization/'],
    keywords: ['eyJ0dCI6InAi'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJ0dCI6InAi[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{20,120})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1000,
    checks: [{ kind: 'real-value' }],
    rank: 36,
    examples: {
      match: [
        {
          text: 'WRIKE_TOKEN={b64url:{"tt":"p","alg":"HS256","tv":"1"}}.{b64url:{"d":"{\'a\':{digits*7},\'i\':{digits*7},\'c\':{digits*7},\'u\':{digits*8}}","iat":17{digits*8}}}.{base64url*43}',
        },
        {
          text: 'Authorization: bearer {b64url:{"tt":"p","alg":"HS256","tv":"1"}}.{b64url:{"d":"{digits*40}","iat":17{digits*8}}}.{base64url*43}',
          path: 'a.http',
        },
      ],
      skip: [{ text: 'eyJ0dCI6InAi' }],
    },
  },
];

// Sabre: session token.
// See https://developer.sabre.com/guides/travel-agency/developer-guides/rest-apis-token-credentials
import type { Pattern } from '../src/model/pattern.ts';

export const sabrePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'sabre.session-token',
    family: 'credential',
    title: 'Sabre session token',
    description: 'A token of a session with Sabre’s APIs: `T1RLAQ` and a long string.',
    impact: 'Until it expires, whoever has it searches and books in the agency’s name.',
    remedy:
      'Regenerate the token in the Sabre dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developer.sabre.com/guides/travel-agency/developer-guides/rest-apis-token-credentials',
    severity: 'high',
    confidence: 'high',
    tags: ['travel'],
    references: [
      'https://developer.sabre.com/guides/travel-agency/developer-guides/rest-apis-token-credentials',
    ],
    keywords: ['T1RLAQ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>T1RLAQ[A-Za-z0-9+/_-]{100,450}[*=]{0,4})(?![A-Za-z0-9+/=_*-])/,
    checks: [{ kind: 'entropy', bitsMin: 4.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Authorization: Bearer T1RLAQ{base62*150}**' },
        { text: '<wsse:BinarySecurityToken>T1RLAQ{base62*160}</wsse:BinarySecurityToken>', path: 'req.xml' },
      ],
      skip: [{ text: 'T1RLAQ{base62*20}' }, { text: 'Bearer T1RLAQxxxxxxxxxxxx' }],
    },
  },
];

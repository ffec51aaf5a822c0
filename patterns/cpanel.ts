// API tokens of cPanel and WHM.
// https://docs.cpanel.net/knowledge-base/security/how-to-use-cpanel-api-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const cpanelPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cpanel.api-token',
    family: 'credential',
    title: 'cPanel or WHM API token',
    description: 'An API token of cPanel or WHM in its Authorization header.',
    impact: 'Whoever has it manages the hosting account, or as root of WHM the whole server.',
    remedy: 'Revoke the token under Manage API Tokens.',
    rotation: 'https://docs.cpanel.net/knowledge-base/security/how-to-use-cpanel-api-tokens/',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://docs.cpanel.net/knowledge-base/security/how-to-use-cpanel-api-tokens/',
      'https://api.docs.cpanel.net/',
    ],
    keywords: ['cpanel ', 'whm '],
    regex: /(?:cpanel|whm) (?<user>[A-Za-z0-9_.-]{1,40}):(?<secret>[A-Z0-9]{32})(?![A-Za-z0-9])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        {
          text:
            "curl -H'Authorization: cpanel bob:{upperdigits*32}' " +
            'https://acme.io:2083/execute/Email/list_pops',
        },
        { text: 'Authorization: whm root:{upperdigits*32}', path: 'x.http' },
      ],
      skip: [{ text: 'Authorization: cpanel username:APITOKEN' }, { text: 'Authorization: whm root:$TOKEN' }],
    },
  },
];

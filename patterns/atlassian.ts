// atlassian: Atlassian API token.
import type { Pattern } from '../src/model/pattern.ts';

export const atlassianPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'atlassian.api-token',
    family: 'credential',
    title: 'Atlassian API token',
    description: 'A secret token of Atlassian (Jira, Confluence, Bitbucket).',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy:
      'Revoke the token in the settings of Atlassian (Jira, Confluence, Bitbucket) and create a ' +
      'new one.',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas'],
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ],
    keywords: ['ATATT3', 'ATCTT3', 'ATBB', 'ATSTT3'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AT[ACS]TT3[A-Za-z0-9_=-]{100,250}|ATBB[A-Za-z0-9]{28,36})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'JIRA_API_TOKEN=ATATT3xFfGF0{base64url*171}={HEX*8}' },
        { text: 'BITBUCKET=ATBB{base62*32}' },
      ],
      skip: [{ text: 'ATATT3xFfGF0{base62*10}' }, { text: 'ATBB{base62*6}' }],
    },
  },
];

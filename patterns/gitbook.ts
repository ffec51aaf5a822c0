// GitBook: API token. https://gitbook.com/docs/developers/gitbook-api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const gitbookPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'gitbook.api-token',
    family: 'credential',
    title: 'GitBook API token',
    description: 'An API token of a GitBook user.',
    impact: 'Whoever has it reads and changes the spaces that the user may.',
    remedy: 'Delete the token in GitBook’s developer settings.',
    rotation: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://gitbook.com/docs/developers/gitbook-api/authentication'],
    keywords: ['gb_api_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gb_api_[A-Za-z0-9]{36,44})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GITBOOK_TOKEN=gb_api_{base62*40}' },
        { text: 'gitbook auth --token gb_api_{base62*40}' },
      ],
      skip: [
        { text: 'GITBOOK_TOKEN=gb_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'gb_api_{hex*9}' },
      ],
    },
  },
];

// DataStax Astra: Astra application token.
// See https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html
import type { Pattern } from '../src/model/pattern.ts';

export const datastaxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'datastax.astra-token',
    family: 'credential',
    title: 'Astra application token',
    description: 'An application token of DataStax Astra (`AstraCS:`).',
    impact: 'Whoever has it reads and changes the data.',
    remedy:
      'Revoke the token under Tokens in the console, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation:
      'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: [
      'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
    ],
    keywords: ['AstraCS:'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AstraCS:[A-Za-z]{24}:[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ASTRA_DB_APPLICATION_TOKEN=AstraCS:{letters*24}:{hex*64}' },
        { text: 'DataAPIClient("AstraCS:{letters*24}:{hex*64}")', path: 'a.py' },
      ],
      skip: [{ text: 'AstraCS:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'AstraCS:{letters*24}' }],
    },
  },
];

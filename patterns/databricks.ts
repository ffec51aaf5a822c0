// databricks: Databricks access token.
import type { Pattern } from '../src/model/pattern.ts';

export const databricksPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'databricks.access-token',
    family: 'credential',
    title: 'Databricks access token',
    description: 'A secret key of Databricks.',
    impact: 'Whoever has it acts as the account within the key’s rights.',
    remedy: 'Revoke the key in the Databricks console and create a new one.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.databricks.com/en/dev-tools/auth/pat.html'],
    keywords: ['dapi'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dapi[0-9a-f]{32}(?:-\d)?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'DATABRICKS_TOKEN=dapi{hex*32}' }, { text: '"dapi{hex*32}-2"' }],
      skip: [{ text: 'dapi{hex*12}' }, { text: 'dapi{upper*32}' }],
    },
  },
];

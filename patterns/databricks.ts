// Databricks: access token, OAuth secret.
// See https://docs.databricks.com/en/dev-tools/auth/pat.html
import type { Pattern } from '../src/model/pattern.ts';

export const databricksPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'databricks.access-token',
    family: 'credential',
    title: 'Databricks access token',
    description: 'A personal access token of Databricks (`dapi`).',
    impact: 'Whoever has it runs notebooks and jobs and reads data as its owner.',
    remedy:
      'Revoke the token under Settings, Developer, Access tokens, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['data', 'cloud'],
    references: ['https://docs.databricks.com/en/dev-tools/auth/pat.html'],
    keywords: ['dapi'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dapi[0-9a-f]{32}(?:-\d)?)(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'DATABRICKS_TOKEN=dapi{hex*32}' },
        { text: '"dapi{hex*32}-2"' },
        {
          text: '[DEFAULT]\nhost = https://adb-1.azuredatabricks.net\ntoken = dapi{hex*32}\n',
          path: '.databrickscfg.txt',
        },
      ],
      skip: [{ text: 'dapi{hex*12}' }, { text: 'dapi{upper*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'databricks.oauth-secret',
    family: 'credential',
    title: 'Databricks OAuth secret',
    description: 'The OAuth secret of a service principal of Databricks (`dose`).',
    impact: 'Whoever has it and the client id acts as the service principal.',
    remedy:
      'Revoke the secret in the service principal’s secrets, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.databricks.com/en/dev-tools/auth/oauth-m2m.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['data', 'cloud'],
    references: ['https://docs.databricks.com/en/dev-tools/auth/oauth-m2m.html'],
    keywords: ['dose'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dose[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'DATABRICKS_CLIENT_SECRET=dose{hex*32}' }, { text: 'client_secret = "dose{hex*32}"' }],
      skip: [{ text: 'dose{hex*6}' }, { text: 'dose of 12' }],
    },
  },
];

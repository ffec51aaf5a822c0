// airtable: Airtable access token.
import type { Pattern } from '../src/model/pattern.ts';

export const airtablePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'airtable.access-token',
    family: 'credential',
    title: 'Airtable access token',
    description: 'A secret token of Airtable.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy: 'Revoke the token in the settings of Airtable and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
    keywords: ['pat'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pat[A-Za-z0-9]{14}\.[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'AIRTABLE_TOKEN=pat{base62*14}.{hex*64}' }, { text: '"pat{base62*14}.{hex*64}"' }],
      skip: [{ text: 'pat{base62*14}' }, { text: 'path.{hex*64}' }],
    },
  },
];

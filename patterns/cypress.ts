// Record keys of Cypress Cloud.
// https://docs.cypress.io/cloud/account-management/projects#Record-keys
import type { Pattern } from '../src/model/pattern.ts';

export const cypressPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cypress.record-key',
    family: 'credential',
    title: 'Cypress record key',
    description: 'A record key of Cypress Cloud, beside its name.',
    impact:
      'Whoever has it and the public project id records runs in the project, at the ' + 'account’s cost.',
    remedy: 'Delete the record key in the project’s settings and create a new one.',
    rotation: 'https://docs.cypress.io/cloud/account-management/projects',
    severity: 'low',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.cypress.io/cloud/account-management/projects'],
    names: ['cypress'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'secret', 'token'],
    examples: {
      match: [
        { text: 'CYPRESS_RECORD_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'npx cypress run --record --key {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'ci.sh' },
      ],
      skip: [
        { text: 'CYPRESS_RECORD_KEY=your-key' },
        { text: 'cypress run {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];

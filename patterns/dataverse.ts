// Dataverse: API token. https://guides.dataverse.org/en/latest/api/auth.html
import type { Pattern } from '../src/model/pattern.ts';

export const dataversePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dataverse.api-token',
    family: 'credential',
    title: 'Dataverse API token',
    description: 'A UUID beside Dataverse’s name.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Delete the token on Dataverse’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://guides.dataverse.org/en/latest/api/auth.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://guides.dataverse.org/en/latest/api/auth.html'],
    names: ['dataverse'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'x-dataverse-key', '_key'],
    examples: {
      match: [
        { text: 'DATAVERSE_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"dataverseApiToken": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'DATAVERSE_API_TOKEN=your-dataverse-token' },
        { text: 'see dataverse {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// ORCID: client secret. https://info.orcid.org/documentation/api-tutorials/
import type { Pattern } from '../src/model/pattern.ts';

export const orcidPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'orcid.client-secret',
    family: 'credential',
    title: 'ORCID client secret',
    description: 'A UUID beside ORCID’s name.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Delete the secret on ORCID’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://info.orcid.org/documentation/api-tutorials/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://info.orcid.org/documentation/api-tutorials/'],
    names: ['orcid'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'ORCID_CLIENT_SECRET={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'private static final String ORCID_CLIENT_SECRET = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}";',
          path: 'Api.java',
        },
      ],
      skip: [
        { text: 'ORCID_CLIENT_SECRET=your-orcid-secret' },
        { text: 'see orcid {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

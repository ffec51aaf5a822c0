// SAM.gov: API key. https://open.gsa.gov/api/entity-api/
import type { Pattern } from '../src/model/pattern.ts';

export const samGovPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sam-gov.api-key',
    family: 'credential',
    title: 'SAM.gov API key',
    description: '`SAM-` and a UUID, or 40 letters and digits, beside SAM.gov’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Delete the key on SAM.gov’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://open.gsa.gov/api/entity-api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://open.gsa.gov/api/entity-api/'],
    names: ['sam_gov', 'api_sam_gov'],
    value: /SAM-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{40}/i,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'SAM_GOV_API_KEY=SAM-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://api.sam.gov/entity-information/v3/entities?api_key=SAM-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'SAM_GOV_API_KEY=your-sam-gov-key' },
        { text: 'sam_gov etag: SAM-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

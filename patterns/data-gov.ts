// api.data.gov: API key. https://api.data.gov/docs/developer-manual/
import type { Pattern } from '../src/model/pattern.ts';

export const dataGovPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'data-gov.api-key',
    family: 'credential',
    title: 'api.data.gov API key',
    description: '40 letters and digits beside api.data.gov’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Regenerate the key in the api.data.gov dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://api.data.gov/docs/developer-manual/',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://api.data.gov/docs/developer-manual/'],
    names: [
      'data_gov',
      'congress_gov',
      'congress_api',
      'regulations_gov',
      'govinfo',
      'openfec',
      'fec_api',
      'nrel_api',
      'nrel_key',
      'college_scorecard',
      'developer_nrel_gov',
      'nps_api',
      'nps_gov',
      'api_congress',
      'fec_gov',
    ],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'DATA_GOV_API_KEY={base62*40}' },
        { text: 'https://api.congress.gov/v3/bill?api_key={base62*40}' },
        { text: 'NREL_API_KEY={base62*40}' },
      ],
      skip: [{ text: 'DATA_GOV_API_KEY=your-data-gov-key' }, { text: 'see data gov {base62*40}' }],
    },
  },
];

// Met Office: API key. https://www.metoffice.gov.uk/services/data/datapoint/api
import type { Pattern } from '../src/model/pattern.ts';

export const metOfficePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'met-office.api-key',
    family: 'credential',
    title: 'Met Office API key',
    description: 'A UUID beside Met Office’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Met Office dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://www.metoffice.gov.uk/services/data/datapoint/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://www.metoffice.gov.uk/services/data/datapoint/api'],
    names: ['metoffice', 'met_office'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'METOFFICE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'http://datapoint.metoffice.gov.uk/public/data/val/wxfcs/all/json/3840?res=3hourly&key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'METOFFICE_API_KEY=your-metoffice-key' },
        { text: 'see metoffice {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

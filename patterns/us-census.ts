// US Census Bureau: API key. https://www.census.gov/data/developers/guidance/api-user-guide.html
import type { Pattern } from '../src/model/pattern.ts';

export const usCensusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'us-census.api-key',
    family: 'credential',
    title: 'US Census Bureau API key',
    description: '40 hexadecimal digits beside US Census Bureau’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Delete the key on US Census Bureau’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://www.census.gov/data/developers/guidance/api-user-guide.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://www.census.gov/data/developers/guidance/api-user-guide.html'],
    names: ['census_api', 'api_census', 'us_census', 'census_gov', 'census_key'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'CENSUS_API_KEY={hex*40}' },
        { text: 'https://api.census.gov/data/2019/acs/acs5?get=NAME&for=state:*&key={hex*40}' },
      ],
      skip: [{ text: 'CENSUS_API_KEY=your-census-api-key' }, { text: 'census_api etag: {hex*40}' }],
    },
  },
];

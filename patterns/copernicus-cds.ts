// Copernicus CDS: API key. https://cds.climate.copernicus.eu/how-to-api
import type { Pattern } from '../src/model/pattern.ts';

export const copernicusCdsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'copernicus-cds.api-key',
    family: 'credential',
    title: 'Copernicus CDS API key',
    description:
      'The user’s number, a colon and a UUID, or the UUID alone, beside Copernicus CDS’s ' + 'name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Copernicus CDS dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://cds.climate.copernicus.eu/how-to-api',
    severity: 'low',
    confidence: 'low',
    tags: ['data'],
    references: ['https://cds.climate.copernicus.eu/how-to-api'],
    names: ['cds_climate', 'ads_atmosphere', 'cdsapi', 'copernicus'],
    value: /\d{3,6}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'CDS_CLIMATE_API_KEY={digits*5}:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'url: https://cds.climate.copernicus.eu/api/v2\nkey: {digits*5}:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
          path: '.cdsapirc',
        },
      ],
      skip: [
        { text: 'CDS_CLIMATE_API_KEY=your-cds-climate-key' },
        { text: 'cds_climate etag: {digits*5}:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// USDA Quick Stats: API key. https://quickstats.nass.usda.gov/api
import type { Pattern } from '../src/model/pattern.ts';

export const usdaNassPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'usda-nass.api-key',
    family: 'credential',
    title: 'USDA Quick Stats API key',
    description: 'A UUID beside USDA Quick Stats’ name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Regenerate the key in the USDA Quick Stats dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://quickstats.nass.usda.gov/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://quickstats.nass.usda.gov/api'],
    names: ['quickstats', 'nass_api', 'nass_usda', 'quickstats_nass'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'NASS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://quickstats.nass.usda.gov/api/api_GET/?key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&commodity_desc=CORN',
        },
      ],
      skip: [
        { text: 'NASS_API_KEY=your-nass-api-key' },
        { text: 'see nass api {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// US Bureau of Economic Analysis: API key. https://apps.bea.gov/API/docs/index.htm
import type { Pattern } from '../src/model/pattern.ts';

export const beaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bea.api-key',
    family: 'credential',
    title: 'US Bureau of Economic Analysis API key',
    description: 'A UUID beside US Bureau of Economic Analysis’ name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Delete the key on US Bureau of Economic Analysis’ page of keys and put a new one ' +
      'where programs read it at run time.',
    rotation: 'https://apps.bea.gov/API/docs/index.htm',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://apps.bea.gov/API/docs/index.htm'],
    names: ['bea_api', 'apps_bea_gov', 'bea_gov', 'bea_user', 'bea_key'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'userid', 'user_id'],
    examples: {
      match: [
        { text: 'BEA_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://apps.bea.gov/api/data?UserID={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&method=GETDATASETLIST',
        },
      ],
      skip: [
        { text: 'BEA_API_KEY=your-bea-api-key' },
        { text: 'bea_api etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

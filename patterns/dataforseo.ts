// DataForSEO: API password. https://docs.dataforseo.com/v3/auth/
import type { Pattern } from '../src/model/pattern.ts';

export const dataforseoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dataforseo.password',
    family: 'credential',
    title: 'DataForSEO API password',
    description: '16 hexadecimal digits beside DataForSEO’s name.',
    impact: 'Whoever has it queries the reports at the account’s cost.',
    remedy:
      'Regenerate the password in the DataForSEO dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://docs.dataforseo.com/v3/auth/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['marketing', 'data'],
    references: ['https://docs.dataforseo.com/v3/auth/'],
    names: ['dataforseo', 'data_for_seo'],
    value: /[0-9a-f]{16}/,
    words: ['passw', 'pwd', 'key', 'secret'],
    examples: {
      match: [
        { text: 'DATAFORSEO_PASSWORD={hex*16}' },
        { text: "const dataforseoPassword = '{hex*16}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'DATAFORSEO_PASSWORD=your-dataforseo-password' }, { text: 'dataforseo etag: {hex*16}' }],
    },
  },
];

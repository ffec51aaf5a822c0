// AudD: API token. https://docs.audd.io/
import type { Pattern } from '../src/model/pattern.ts';

export const auddPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'audd.api-token',
    family: 'credential',
    title: 'AudD API token',
    description: '32 hexadecimal digits beside AudD’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the token in the AudD dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://docs.audd.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://docs.audd.io/'],
    names: ['audd_io', 'auddio', 'audd_api', 'audd_token'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'AUDD_IO_API_TOKEN={hex*32}' },
        { text: "const auddIoApiToken = '{hex*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'AUDD_IO_API_TOKEN=your-audd-io-token' }, { text: 'audd_io etag: {hex*32}' }],
    },
  },
];

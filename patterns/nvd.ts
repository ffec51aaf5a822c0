// National Vulnerability Database: NVD API key.
// See https://nvd.nist.gov/developers/start-here
import type { Pattern } from '../src/model/pattern.ts';

export const nvdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nvd.api-key',
    family: 'credential',
    title: 'NVD API key',
    description: 'A UUID beside the name of the NVD.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy: 'Request a new key; the old one ends with it.',
    rotation: 'https://nvd.nist.gov/developers/request-an-api-key',
    severity: 'low',
    confidence: 'medium',
    tags: ['security', 'government'],
    references: ['https://nvd.nist.gov/developers/start-here'],
    names: ['nvd_api', 'nvdapi', 'nvd', 'nvd_nist', 'nvd.nist'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'NVD_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'nvd_api_key = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'app/settings.py' },
        {
          text: 'curl https://services.nvd.nist.gov/rest/json/cves/2.0 -H "apiKey: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'NVD_API_KEY=your-nvd-key' },
        { text: 'see nvd {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// BigDataCloud: API key.
// See https://www.bigdatacloud.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const bigdatacloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bigdatacloud.api-key',
    family: 'credential',
    title: 'BigDataCloud API key',
    description: '`bdc_` and 32 hexadecimal digits, or these alone, beside BigDataCloud’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.bigdatacloud.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://www.bigdatacloud.com/docs'],
    names: ['bigdatacloud', 'big_data_cloud'],
    value: /(?:bdc_)?[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BIGDATACLOUD_API_KEY=bdc_{hex*32}' },
        { text: 'const bigdatacloud = new Client({ apiKey: "bdc_{hex*32}" });', path: 'src/client.ts' },
        {
          text: 'curl https://api.bigdatacloud.net/data/ip-geolocation -H "Authorization: Bearer bdc_{hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'BIGDATACLOUD_KEY=your-bigdatacloud-key' }, { text: 'see bigdatacloud bdc_{hex*32}' }],
    },
  },
];

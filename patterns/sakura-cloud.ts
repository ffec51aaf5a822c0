// API keys of Sakura Cloud.
// https://manual.sakura.ad.jp/cloud/api/apikey.html
import type { Pattern } from '../src/model/pattern.ts';

export const sakuraCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sakura-cloud.access-token-secret',
    family: 'credential',
    title: 'Sakura Cloud access token secret',
    description: 'The secret of an API key of Sakura Cloud, beside its name.',
    impact: 'With the access token, whoever has it manages the account’s servers, disks and DNS.',
    remedy: 'Delete the API key in the control panel and create a new one.',
    rotation: 'https://manual.sakura.ad.jp/cloud/api/apikey.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://manual.sakura.ad.jp/cloud/api/apikey.html'],
    names: ['sakuracloud', 'sakura_cloud', 'usacloud'],
    value: /[A-Za-z0-9]{64}/,
    words: ['secret'],
    companion: {
      title: 'access token',
      regex: /token["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text:
            'SAKURACLOUD_ACCESS_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}\n' +
            'SAKURACLOUD_ACCESS_TOKEN_SECRET={base62*64}',
        },
        { text: 'provider "sakuracloud" {\n  secret = "{base62*64}"\n}', path: 'main.tf' },
      ],
      skip: [
        { text: 'SAKURACLOUD_ACCESS_TOKEN_SECRET=your-secret' },
        { text: 'sakuracloud disk {base62*64}' },
      ],
    },
  },
];

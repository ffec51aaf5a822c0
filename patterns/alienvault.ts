// AlienVault OTX: API key, API key in a client.
// See https://otx.alienvault.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const alienvaultPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'alienvault.api-key',
    family: 'credential',
    title: 'AlienVault OTX API key',
    description: '64 hexadecimal digits beside the name of AlienVault or OTX.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key on the settings page, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://otx.alienvault.com/settings',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://otx.alienvault.com/api'],
    names: ['alienvault', 'otx_api', 'otx'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'OTX_API_KEY={hex*64}' },
        { text: 'const alienvault = new Client({ apiKey: "{hex*64}" });', path: 'src/client.ts' },
        {
          text: 'curl https://otx.alienvault.com/api/v1/user/me -H "X-OTX-API-KEY: {hex*64}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'OTX_API_KEY=your-alienvault-key' }, { text: 'see alienvault {hex*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'alienvault.client-key',
    family: 'credential',
    title: 'AlienVault OTX API key in a client',
    description: '64 hexadecimal digits in a call that makes an OTX client.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key on the settings page, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://otx.alienvault.com/settings',
    severity: 'low',
    confidence: 'high',
    tags: ['security'],
    references: ['https://otx.alienvault.com/api'],
    keywords: ['OTXv2('],
    regex: /OTXv2\(\s{0,8}["'](?<secret>[0-9a-f]{64})["']/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 23,
    examples: {
      match: [
        { text: 'otx = OTXv2("{hex*64}")', path: 'a.py' },
        { text: "client = OTXv2('{hex*64}', server='https://otx.alienvault.com')", path: 'b.py' },
      ],
      skip: [{ text: 'otx = OTXv2("API_KEY")' }],
    },
  },
];

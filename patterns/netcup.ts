// API keys of netcup.
// https://helpcenter.netcup.com/en/wiki/general/our-api
import type { Pattern } from '../src/model/pattern.ts';

export const netcupPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'netcup.api-credential',
    family: 'credential',
    title: 'netcup API key or password',
    description: 'The API key or API password of a netcup customer, beside its name.',
    impact:
      'With the customer number and the other half, whoever has it changes the account’s ' +
      'domains and DNS.',
    remedy: 'Delete the key in the customer control panel under Master Data, API.',
    rotation: 'https://helpcenter.netcup.com/en/wiki/general/our-api',
    severity: 'high',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://helpcenter.netcup.com/en/wiki/general/our-api'],
    names: ['netcup'],
    value: /[A-Za-z0-9]{32,64}/,
    examples: {
      match: [
        { text: 'NETCUP_API_KEY={base62*50}' },
        { text: 'netcup_api_password: "{base62*50}"', path: 'dns.yml' },
      ],
      skip: [{ text: 'NETCUP_API_KEY=your-key' }, { text: 'netcup server {base62*50}' }],
    },
  },
];

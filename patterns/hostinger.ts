// API tokens of Hostinger.
// https://developers.hostinger.com/
import type { Pattern } from '../src/model/pattern.ts';

export const hostingerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hostinger.api-token',
    family: 'credential',
    title: 'Hostinger API token',
    description: 'An API token of Hostinger, beside its name.',
    impact: 'Whoever has it manages the account’s servers, domains and DNS.',
    remedy: 'Delete the token in hPanel under API.',
    rotation: 'https://developers.hostinger.com/',
    severity: 'critical',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://developers.hostinger.com/'],
    names: ['hostinger'],
    value: /[A-Za-z0-9]{40,64}/,
    words: ['token', 'api', 'secret'],
    examples: {
      match: [
        { text: 'HOSTINGER_API_TOKEN={base62*48}' },
        { text: 'hostinger_api_key: "{base62*48}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'HOSTINGER_API_TOKEN=your-token' }, { text: 'hostinger vps {base62*48}' }],
    },
  },
];

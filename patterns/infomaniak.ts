// API tokens of Infomaniak.
// https://developer.infomaniak.com/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const infomaniakPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'infomaniak.api-token',
    family: 'credential',
    title: 'Infomaniak API token',
    description: 'An API token of Infomaniak, beside its name.',
    impact: 'Whoever has it changes the account’s domains, mail and drives within the token’s ' + 'scopes.',
    remedy: 'Delete the token in the manager under API tokens.',
    rotation: 'https://developer.infomaniak.com/getting-started',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://developer.infomaniak.com/getting-started'],
    names: ['infomaniak'],
    value: /[A-Za-z0-9_-]{60,100}/,
    examples: {
      match: [
        { text: 'INFOMANIAK_ACCESS_TOKEN={base64url*85}x' },
        { text: 'dns_infomaniak_token = {base64url*85}x', path: 'dns.ini' },
      ],
      skip: [{ text: 'INFOMANIAK_ACCESS_TOKEN=your-token' }, { text: 'infomaniak mail {base62*60}' }],
    },
  },
];

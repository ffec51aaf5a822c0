// Shodan: API key.
// See https://developer.shodan.io/api
import type { Pattern } from '../src/model/pattern.ts';

export const shodanPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shodan.api-key',
    family: 'credential',
    title: 'Shodan API key',
    description: '32 letters and digits beside Shodan’s name.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy: 'on the account page: reset the API key.',
    rotation: 'https://account.shodan.io/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://developer.shodan.io/api'],
    names: ['shodan'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'SHODAN_API_KEY={base62*32}' },
        { text: 'SHODAN_KEY = "{base62*32}"', path: 'a.py' },
        { text: 'curl "https://api.shodan.io/shodan/host/1?key={base62*32}"', path: 'a.sh' },
      ],
      skip: [{ text: 'SHODAN_KEY=your-shodan-key' }, { text: 'see shodan {base62*32}' }],
    },
  },
];

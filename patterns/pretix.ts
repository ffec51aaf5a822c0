// pretix: API token. https://docs.pretix.eu/dev/api/auth.html
import type { Pattern } from '../src/model/pattern.ts';

export const pretixPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pretix.api-token',
    family: 'credential',
    title: 'pretix API token',
    description: '64 lower-case letters and digits beside pretix’s name.',
    impact: 'Whoever has it reads attendees’ data and changes events and orders.',
    remedy:
      'Delete the token on pretix’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.pretix.eu/dev/api/auth.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'ecommerce'],
    references: ['https://docs.pretix.eu/dev/api/auth.html'],
    names: ['pretix'],
    value: /[a-z0-9]{64}/,
    examples: {
      match: [
        { text: 'PRETIX_API_TOKEN={lowerdigits*64}' },
        { text: "pretix_api_token = '{lowerdigits*64}'", path: 'tickets.py' },
      ],
      skip: [{ text: 'PRETIX_API_TOKEN=your-pretix-token' }, { text: 'pretix etag: {lowerdigits*64}' }],
    },
  },
];

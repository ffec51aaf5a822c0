// Workable: access token. https://workable.readme.io/reference/generate-an-access-token
import type { Pattern } from '../src/model/pattern.ts';

export const workablePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'workable.access-token',
    family: 'credential',
    title: 'Workable access token',
    description: 'An access token of Workable.',
    impact: 'Whoever has it reads and changes the data of applicants and employees.',
    remedy:
      'Delete the token on Workable’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://workable.readme.io/reference/generate-an-access-token',
    severity: 'high',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://workable.readme.io/reference/generate-an-access-token'],
    names: ['workable'],
    value: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'WORKABLE_ACCESS_TOKEN={hex*64}' },
        { text: 'private static final String WORKABLE_ACCESS_TOKEN = "{hex*64}";', path: 'Api.java' },
      ],
      skip: [{ text: 'WORKABLE_ACCESS_TOKEN=your-workable-token' }, { text: 'see workable {hex*64}' }],
    },
  },
];

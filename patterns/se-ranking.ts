// SE Ranking: API key. https://seranking.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const seRankingPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'se-ranking.api-key',
    family: 'credential',
    title: 'SE Ranking API key',
    description: '40 hexadecimal digits, or a UUID, beside SE Ranking’s name.',
    impact: 'Whoever has it queries the reports at the account’s cost.',
    remedy:
      'Delete the key on SE Ranking’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://seranking.com/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['marketing', 'data'],
    references: ['https://seranking.com/api/'],
    names: ['seranking', 'se_ranking'],
    value: /[0-9a-f]{40}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'auth'],
    examples: {
      match: [
        { text: 'SERANKING_API_KEY={hex*40}' },
        { text: 'private static final String SERANKING_API_KEY = "{hex*40}";', path: 'Api.java' },
      ],
      skip: [{ text: 'SERANKING_API_KEY=your-seranking-key' }, { text: 'see seranking {hex*40}' }],
    },
  },
];

// Big Huge Thesaurus: API key. https://words.bighugelabs.com/site/api
import type { Pattern } from '../src/model/pattern.ts';

export const bigHugeThesaurusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'big-huge-thesaurus.api-key',
    family: 'credential',
    title: 'Big Huge Thesaurus API key',
    description: '32 hexadecimal digits beside Big Huge Thesaurus’ name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Big Huge Thesaurus dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://words.bighugelabs.com/site/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://words.bighugelabs.com/site/api'],
    names: ['bighugelabs', 'big_huge'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BIGHUGELABS_API_KEY={hex*32}' },
        { text: 'bighugelabsApiKey={hex*32}', path: 'app.properties' },
      ],
      skip: [{ text: 'BIGHUGELABS_API_KEY=your-bighugelabs-key' }, { text: 'see bighugelabs {hex*32}' }],
    },
  },
];

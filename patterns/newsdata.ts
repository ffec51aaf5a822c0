// NewsData.io: API key. https://newsdata.io/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const newsdataPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'newsdata.api-key',
    family: 'credential',
    title: 'NewsData.io API key',
    description: '`pub_` and some 40 hexadecimal digits beside NewsData.io’s name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in NewsData.io’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://newsdata.io/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://newsdata.io/documentation'],
    names: ['newsdata', 'newsdata_io'],
    value: /pub_[0-9a-f]{32,44}/,
    examples: {
      match: [
        { text: 'NEWSDATA_API_KEY=pub_{hex*38}' },
        { text: 'https://newsdata.io/api/1/news?apikey=pub_{hex*38}&q=pizza' },
      ],
      skip: [{ text: 'NEWSDATA_API_KEY=your-newsdata-key' }, { text: 'see newsdata pub_{hex*38}' }],
    },
  },
];

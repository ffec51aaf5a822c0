// News API: API key. https://newsapi.org/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const newsapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'newsapi.api-key',
    family: 'credential',
    title: 'News API API key',
    description: '32 hexadecimal digits beside News API’s name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on News API’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://newsapi.org/docs/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://newsapi.org/docs/authentication'],
    names: ['newsapi', 'news_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'NEWSAPI_API_KEY={hex*32}' },
        { text: 'https://newsapi.org/v2/top-headlines?country=us&apiKey={hex*32}' },
        { text: "newsapi = NewsApiClient(api_key='{hex*32}')", path: 'news.py' },
      ],
      skip: [{ text: 'NEWSAPI_API_KEY=your-newsapi-key' }, { text: 'see newsapi {hex*32}' }],
    },
  },
];

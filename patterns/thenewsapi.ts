// The News API: API token. https://www.thenewsapi.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const thenewsapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'thenewsapi.api-token',
    family: 'credential',
    title: 'The News API API token',
    description: '40 letters and digits beside The News API’s name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the token in The News API’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.thenewsapi.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://www.thenewsapi.com/documentation'],
    names: ['thenewsapi', 'the_news_api'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'THENEWSAPI_API_TOKEN={base62*40}' },
        { text: 'https://api.thenewsapi.com/v1/news/top?api_token={base62*40}&locale=us' },
      ],
      skip: [
        { text: 'THENEWSAPI_API_TOKEN=your-thenewsapi-token' },
        { text: 'thenewsapi etag: {base62*40}' },
      ],
    },
  },
];

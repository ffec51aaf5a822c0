// Crawlbase: token. https://crawlbase.com/docs/crawling-api/
import type { Pattern } from '../src/model/pattern.ts';

export const crawlbasePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'crawlbase.token',
    family: 'credential',
    title: 'Crawlbase token',
    description: '22 letters, digits, `-` and `_` beside Crawlbase’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the token in the Crawlbase dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://crawlbase.com/docs/crawling-api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://crawlbase.com/docs/crawling-api/'],
    names: ['crawlbase', 'proxycrawl'],
    value: /[A-Za-z0-9_-]{22}/,
    examples: {
      match: [
        { text: 'CRAWLBASE_TOKEN={base64url*22}' },
        { text: 'https://api.crawlbase.com/?token={base64url*22}&url=https%3A%2F%2Fexample.com' },
      ],
      skip: [{ text: 'CRAWLBASE_TOKEN=your-crawlbase-token' }, { text: 'crawlbase etag: {base64url*22}' }],
    },
  },
];

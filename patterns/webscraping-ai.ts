// WebScraping.AI: API key. https://webscraping.ai/docs
import type { Pattern } from '../src/model/pattern.ts';

export const webscrapingAiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'webscraping-ai.api-key',
    family: 'credential',
    title: 'WebScraping.AI API key',
    description: 'A UUID beside WebScraping.AI’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the key in the WebScraping.AI dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://webscraping.ai/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://webscraping.ai/docs'],
    names: ['webscraping_ai'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'WEBSCRAPING_AI_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://api.webscraping.ai/html?api_key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&url=https://example.com',
        },
      ],
      skip: [
        { text: 'WEBSCRAPING_AI_API_KEY=your-webscraping-ai-key' },
        { text: 'webscraping_ai etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

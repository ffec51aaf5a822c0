// Browserless: API token. https://docs.browserless.io/
import type { Pattern } from '../src/model/pattern.ts';

export const browserlessPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'browserless.api-token',
    family: 'credential',
    title: 'Browserless API token',
    description: 'A UUID, or some 48 letters and digits, beside Browserless’ name.',
    impact: 'Whoever has it takes screenshots at the account’s cost.',
    remedy:
      'Delete the token on Browserless’ page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://docs.browserless.io/',
    severity: 'medium',
    confidence: 'low',
    tags: ['devtools', 'saas'],
    references: ['https://docs.browserless.io/'],
    names: ['browserless'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{14,18}[0-9a-f]{32}/,
    words: ['token', 'key'],
    examples: {
      match: [
        { text: 'BROWSERLESS_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "puppeteer.connect({ browserWSEndpoint: 'wss://chrome.browserless.io?token={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' })",
        },
      ],
      skip: [
        { text: 'BROWSERLESS_API_TOKEN=your-browserless-token' },
        { text: 'see browserless {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

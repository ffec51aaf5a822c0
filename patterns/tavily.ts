// Tavily: API key. https://docs.tavily.com/documentation/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const tavilyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tavily.api-key',
    family: 'credential',
    title: 'Tavily API key',
    description: 'A key of the Tavily API.',
    impact: 'Whoever has it calls searches at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Tavily dashboard under API keys and create a new one.',
    rotation: 'https://docs.tavily.com/documentation/quickstart',
    severity: 'medium',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.tavily.com/documentation/quickstart'],
    keywords: ['tvly-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>tvly-(?:dev-|prod-)?[A-Za-z0-9]{32}|tvly-(?:dev|prod)-[A-Za-z0-9_-]{33,60})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TAVILY_API_KEY=tvly-{base62*32}' },
        { text: 'TavilyClient(api_key="tvly-dev-{base62*32}")', path: 'a.py' },
      ],
      skip: [
        { text: 'TAVILY_API_KEY=tvly-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'tvly-{hex*9}' },
      ],
    },
  },
];

// Brave Search: API key. https://api-dashboard.search.brave.com/app/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const braveSearchPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'brave-search.api-key',
    family: 'credential',
    title: 'Brave Search API key',
    description: 'A key of the Brave Search API.',
    impact: 'Whoever has it calls searches at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Brave Search API dashboard under API keys and create a new one.',
    rotation: 'https://api-dashboard.search.brave.com/app/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://api-dashboard.search.brave.com/app/documentation'],
    keywords: ['BSA'],
    regex: /(?<![A-Za-z0-9+/_-])(?<secret>BSA[A-Za-z0-9_-]{28})(?![A-Za-z0-9+/=_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'BRAVE_API_KEY=BSA{base62*28}' }, { text: 'X-Subscription-Token: BSA{base62*28}' }],
      skip: [{ text: 'BRAVE_API_KEY=BSAxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'BSA{hex*9}' }],
    },
  },
];

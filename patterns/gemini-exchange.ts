// Gemini: exchange API key. https://docs.gemini.com/rest-api/
import type { Pattern } from '../src/model/pattern.ts';

export const geminiExchangePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'gemini-exchange.api-key',
    family: 'credential',
    title: 'Gemini exchange API key',
    description: 'A key of the API of the Gemini exchange.',
    impact: 'With its secret, whoever has it trades and, where allowed, withdraws from the account.',
    remedy: 'Delete the key in Gemini’s settings under API and create a new one.',
    rotation: 'https://docs.gemini.com/rest-api/',
    severity: 'critical',
    confidence: 'high',
    tags: ['crypto', 'finance'],
    references: ['https://docs.gemini.com/rest-api/'],
    keywords: ['gemini'],
    regex:
      /gemini[^\n]{0,80}?(?<![A-Za-z0-9_-])(?<secret>(?:account|master)-(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20})(?![A-Za-z0-9_-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.6 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'GEMINI_API_KEY=account-{base62*9}7{base62*10}' },
        { text: 'gemini: { key: "master-{base62*9}4{base62*10}" }' },
      ],
      skip: [
        { text: 'GEMINI_API_KEY=account-xxxxxxxxxxxxxxxxxxxx' },
        { text: 'gemini account-manager-for-enterprises' },
      ],
    },
  },
];

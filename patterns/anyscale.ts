// Anyscale: API key. https://docs.anyscale.com/
import type { Pattern } from '../src/model/pattern.ts';

export const anyscalePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'anyscale.api-key',
    family: 'credential',
    title: 'Anyscale API key',
    description: 'A key of Anyscale’s endpoints, or a token of its command line.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Anyscale console under API keys and create a new one.',
    rotation: 'https://docs.anyscale.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.anyscale.com/'],
    keywords: ['esecret_', 'aph0_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>esecret_[a-z0-9]{24,40}|aph0_[A-Za-z0-9_-]{24,120})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'ANYSCALE_API_KEY=esecret_{lowerdigits*26}' },
        { text: '{"cli_token": "aph0_{base62*80}"}' },
      ],
      skip: [
        { text: 'ANYSCALE_API_KEY=esecret_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'esecret_{hex*9}' },
      ],
    },
  },
];

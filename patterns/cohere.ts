// Cohere: API key, API key (CO_API_KEY). https://docs.cohere.com/reference/about
import type { Pattern } from '../src/model/pattern.ts';

export const coherePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cohere.api-key',
    family: 'credential',
    title: 'Cohere API key',
    description: 'A trial or production key of the Cohere API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Cohere dashboard under API keys and create a new one.',
    rotation: 'https://dashboard.cohere.com/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.cohere.com/reference/about'],
    names: ['cohere'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'COHERE_API_KEY={base62*40}' },
        { text: 'co = cohere.ClientV2(api_key="{base62*40}")', path: 'embed.py' },
      ],
      skip: [{ text: 'COHERE_API_KEY=your_cohere_api_key' }, { text: 'cohere built from {base62*40}' }],
    },
  },
  {
    kind: 'regex',
    id: 'cohere.environment-key',
    family: 'credential',
    title: 'Cohere API key (CO_API_KEY)',
    description: 'A key of the Cohere API under the name that its SDKs read.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Cohere dashboard under API keys and create a new one.',
    rotation: 'https://dashboard.cohere.com/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.cohere.com/reference/about'],
    keywords: ['co_api_key'],
    regex:
      /(?<![A-Za-z0-9_])CO_API_KEY["'\]]{0,2}\s{0,4}(?:=>|[:=,])\s{0,4}["'`]?(?<secret>[A-Za-z0-9]{40})(?![A-Za-z0-9_-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    rank: 22,
    examples: {
      match: [
        { text: 'CO_API_KEY={base62*40}' },
        { text: '  CO_API_KEY: "{base62*40}"', path: 'compose.yml' },
      ],
      skip: [{ text: 'CO_API_KEY=co_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'co_{hex*9}' }],
    },
  },
];

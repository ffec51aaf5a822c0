// Zuplo: API key. https://zuplo.com/docs/articles/api-key-leak-prevention
import type { Pattern } from '../src/model/pattern.ts';

export const zuploPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'zuplo.api-key',
    family: 'credential',
    title: 'Zuplo API key',
    description:
      'A key that Zuplo’s gateway issued for an API of one of its customers, such as ' +
      'AccuWeather: `zpka_`, a random part and a checksum.',
    impact: 'Whoever has it calls the API behind the gateway as the consumer that it was issued ' + 'to.',
    remedy: 'Tell the operator of the API, or roll the key in its developer portal.',
    rotation: 'https://zuplo.com/docs/articles/api-key-leak-prevention',
    severity: 'medium',
    confidence: 'high',
    tags: ['data'],
    references: ['https://zuplo.com/docs/articles/api-key-leak-prevention'],
    keywords: ['zpka_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>zpka_[A-Za-z0-9]{24,48}_[A-Za-z0-9]{6,12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ACCUWEATHER_API_KEY=zpka_{hex*32}_{hex*8}' },
        { text: 'Authorization: Bearer zpka_{hex*32}_{hex*8}' },
      ],
      skip: [{ text: 'zpka_{hex*32}' }, { text: 'zpka_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxx' }],
    },
  },
];

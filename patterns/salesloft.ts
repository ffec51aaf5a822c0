// Salesloft: API key.
// See https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const salesloftPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'salesloft.api-key',
    family: 'credential',
    title: 'Salesloft API key',
    description: 'An API key of Salesloft (`v2_ak_`).',
    impact: 'Whoever has it reads and changes people, cadences and calls.',
    remedy:
      'Revoke the key under Your applications, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/',
    severity: 'high',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: ['https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/'],
    keywords: ['v2_ak_', 'ak_v2_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:v2_ak|ak_v2)_[A-Za-z0-9_-]{20,100})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SALESLOFT_API_KEY=v2_ak_{digits*5}_{hex*64}' },
        { text: 'Authorization: Bearer v2_ak_{base62*60}' },
      ],
      skip: [{ text: 'v2_ak_{base62*6}' }],
    },
  },
];

// Lucid: API key.
// See https://developer.lucid.co/reference/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const lucidPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'lucid.api-key',
    family: 'credential',
    title: 'Lucid API key',
    description: 'An API key of Lucid (`key-`, hexadecimal digits in groups).',
    impact: 'Whoever has it reads and changes documents within its grants.',
    remedy:
      'Revoke the key in the developer portal, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.lucid.co/reference/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developer.lucid.co/reference/api-keys'],
    keywords: ['lucid'],
    regex: /lucid[\w\s.:="'-]{0,40}?(?<secret>key-[0-9a-z]{30,80}(?:-[0-9a-z]{4,40}){0,3})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 24,
    examples: {
      match: [
        { text: 'LUCID_API_KEY=key-{hex*64}' },
        { text: 'lucid_token = "key-{hex*40}-{hex*12}"', path: 'a.py' },
      ],
      skip: [{ text: 'LUCID_API_KEY=key-{hex*4}' }],
    },
  },
];

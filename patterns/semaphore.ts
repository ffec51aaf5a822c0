// Tokens of Semaphore.
// https://docs.semaphoreci.com/reference/api
import type { Pattern } from '../src/model/pattern.ts';

export const semaphorePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'semaphore.api-token',
    family: 'credential',
    title: 'Semaphore API token',
    description: 'An API token of Semaphore, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Regenerate the token in the account’s settings under API Token.',
    rotation: 'https://docs.semaphoreci.com/reference/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://docs.semaphoreci.com/reference/api'],
    names: ['semaphore_ci', 'semaphoreci', 'semaphore_api', 'semaphore_token', 'semaphore_auth'],
    value: /[A-Za-z0-9_-]{20}/,
    words: ['token', 'key', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'SEMAPHORE_API_TOKEN={base62*20}' },
        { text: 'sem connect acme.semaphoreci.com --token {base62*20}', path: 'x.sh' },
      ],
      skip: [{ text: 'SEMAPHORE_API_TOKEN=your-token' }, { text: 'semaphoreci job {base62*20}' }],
    },
  },
];

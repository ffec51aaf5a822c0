// neon: Neon API key.
import type { Pattern } from '../src/model/pattern.ts';

export const neonPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'neon.api-key',
    family: 'credential',
    title: 'Neon API key',
    description: 'A secret key of Neon.',
    impact: 'Whoever has it acts as the account within the key’s rights.',
    remedy: 'Revoke the key in the Neon console and create a new one.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://neon.tech/docs/manage/api-keys'],
    keywords: ['napi_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>napi_[A-Za-z0-9]{48,80})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'NEON_API_KEY=napi_{lowerdigits*64}' }, { text: '"napi_{lowerdigits*64}"' }],
      skip: [{ text: 'napi_{lower*8}' }, { text: 'napi_create_threadsafe_function' }],
    },
  },
];

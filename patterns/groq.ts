// groq: Groq API key.
import type { Pattern } from '../src/model/pattern.ts';

export const groqPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'groq.api-key',
    family: 'credential',
    title: 'Groq API key',
    description: 'A secret key of Groq.',
    impact: 'Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the Groq console and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://console.groq.com/docs/quickstart'],
    keywords: ['gsk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gsk_[A-Za-z0-9]{52})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'GROQ_API_KEY=gsk_{base62*52}' }, { text: '"gsk_{base62*52}"' }],
      skip: [{ text: 'gsk_{base62*20}' }],
    },
  },
];

// Groq: API key. https://console.groq.com/docs/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const groqPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'groq.api-key',
    family: 'credential',
    title: 'Groq API key',
    description: 'A key of the Groq API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Groq console and create a new one.',
    rotation: 'https://console.groq.com/keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://console.groq.com/docs/quickstart'],
    keywords: ['gsk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gsk_[A-Za-z0-9]{52})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GROQ_API_KEY=gsk_{base62*52}' },
        { text: '"gsk_{base62*52}"' },
        { text: "ChatGroq(groq_api_key='gsk_{base62*52}')" },
      ],
      skip: [{ text: 'GROQ_API_KEY=gsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'gsk_{hex*9}' }],
    },
  },
];

// Helicone: API key. https://docs.helicone.ai/helicone-headers/helicone-auth
import type { Pattern } from '../src/model/pattern.ts';

export const heliconePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'helicone.api-key',
    family: 'credential',
    title: 'Helicone API key',
    description: 'A key of the Helicone API.',
    impact: 'Whoever has it reads the logged prompts and answers and writes logs.',
    remedy: 'Delete the key in the Helicone settings under API keys and create a new one.',
    rotation: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.helicone.ai/helicone-headers/helicone-auth'],
    keywords: ['sk-helicone-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-helicone-(?:[a-z]{2}-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'HELICONE_API_KEY=sk-helicone-{lowerdigits*7}-{lowerdigits*7}-{lowerdigits*7}-{lowerdigits*7}',
        },
        {
          text: '"Helicone-Auth": "Bearer sk-helicone-{lowerdigits*7}-{lowerdigits*7}-{lowerdigits*7}-{lowerdigits*7}"',
        },
      ],
      skip: [
        { text: 'HELICONE_API_KEY=sk-helicone-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk-helicone-{hex*9}' },
      ],
    },
  },
];

// Resend: API key. https://resend.com/docs/dashboard/api-keys/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const resendPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'resend.api-key',
    family: 'credential',
    title: 'Resend API key',
    description: 'A key of the Resend API.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key under API Keys.',
    rotation: 'https://resend.com/docs/dashboard/api-keys/introduction',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'email'],
    references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
    keywords: ['re_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{22,26})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'RESEND_API_KEY=re_{base62*8}_{base62*24}' },
        { text: 'new Resend("re_{base62*8}_{base62*24}")', path: 'a.ts' },
      ],
      skip: [{ text: 're_compiled_{lower*10}' }, { text: 're_{lower*8}_{lower*24}' }],
    },
  },
];

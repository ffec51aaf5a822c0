// brevo: Brevo API key.
import type { Pattern } from '../src/model/pattern.ts';

export const brevoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'brevo.api-key',
    family: 'credential',
    title: 'Brevo API key',
    description: 'An API or SMTP key of Brevo (Sendinblue).',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key under SMTP & API.',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developers.brevo.com/docs/getting-started'],
    keywords: ['xkeysib-', 'xsmtpsib-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>x(?:key|smtp)sib-[0-9a-f]{64}-[A-Za-z0-9]{16})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [{ text: 'BREVO=xkeysib-{hex*64}-{base62*16}' }, { text: '"xsmtpsib-{hex*64}-{base62*16}"' }],
      skip: [{ text: 'xkeysib-{hex*10}' }],
    },
  },
];

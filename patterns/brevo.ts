// Brevo: API key, SMTP key. https://developers.brevo.com/docs/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const brevoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'brevo.api-key',
    family: 'credential',
    title: 'Brevo API key',
    description: 'An API key of Brevo (Sendinblue).',
    impact: 'Whoever has it sends mail in the owner’s name and reads the contacts.',
    remedy: 'Delete the key under SMTP & API.',
    rotation: 'https://help.brevo.com/hc/en-us/articles/209467485',
    severity: 'high',
    confidence: 'high',
    tags: ['email', 'marketing'],
    references: ['https://developers.brevo.com/docs/getting-started'],
    keywords: ['xkeysib-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'BREVO=xkeysib-{hex*64}-{base62*16}' },
        { text: "curl https://api.brevo.com/v3/account -H 'api-key:xkeysib-{hex*64}-{base62*16}'" },
      ],
      skip: [{ text: 'BREVO=xkeysib-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'xkeysib-{hex*9}' }],
    },
  },
  {
    kind: 'regex',
    id: 'brevo.smtp-key',
    family: 'credential',
    title: 'Brevo SMTP key',
    description: 'An SMTP key of Brevo (Sendinblue).',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key under SMTP & API.',
    rotation: 'https://help.brevo.com/hc/en-us/articles/209467485',
    severity: 'high',
    confidence: 'high',
    tags: ['email', 'marketing'],
    references: ['https://developers.brevo.com/docs/getting-started'],
    keywords: ['xsmtpsib-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SMTP_PASSWORD=xsmtpsib-{hex*64}-{base62*16}' },
        { text: '"xsmtpsib-{hex*64}-{base62*16}"' },
      ],
      skip: [
        { text: 'SMTP_PASSWORD=xsmtpsib-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'xsmtpsib-{hex*9}' },
      ],
    },
  },
];

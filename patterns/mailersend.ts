// MailerSend: API token. https://developers.mailersend.com/general.html#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const mailersendPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'mailersend.api-token',
    family: 'credential',
    title: 'MailerSend API token',
    description: 'An API token of MailerSend.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the token in MailerSend under API tokens and create a new one.',
    rotation: 'https://developers.mailersend.com/general.html#authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'email'],
    references: ['https://developers.mailersend.com/general.html#authentication'],
    keywords: ['mlsn.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>mlsn\.[0-9a-f]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAILERSEND_API_KEY=mlsn.{hex*64}' },
        { text: 'const mailerSend = new MailerSend({ apiKey: "mlsn.{hex*64}" });', path: 'a.ts' },
      ],
      skip: [
        { text: 'MAILERSEND_API_KEY=mlsn.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'mlsn.{hex*9}' },
      ],
    },
  },
];

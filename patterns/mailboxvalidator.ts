// MailboxValidator: API key. https://www.mailboxvalidator.com/api-single-validation
import type { Pattern } from '../src/model/pattern.ts';

export const mailboxvalidatorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mailboxvalidator.api-key',
    family: 'credential',
    title: 'MailboxValidator API key',
    description: '20 capitals and digits beside MailboxValidator’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Regenerate the key in the MailboxValidator dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://www.mailboxvalidator.com/api-single-validation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email', 'data'],
    references: ['https://www.mailboxvalidator.com/api-single-validation'],
    names: ['mailboxvalidator', 'mailbox_validator'],
    value: /[A-Z0-9]{20}/,
    examples: {
      match: [
        { text: 'MAILBOXVALIDATOR_API_KEY={upperdigits*20}' },
        { text: 'https://api.mailboxvalidator.com/v2/validation/single?email=a@b.com&key={upperdigits*20}' },
      ],
      skip: [
        { text: 'MAILBOXVALIDATOR_API_KEY=your-mailboxvalidator-key' },
        { text: 'mailboxvalidator etag: {upperdigits*20}' },
      ],
    },
  },
];

// SendGrid: API key. https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const sendgridPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'sendgrid.api-key',
    family: 'credential',
    title: 'SendGrid API key',
    description: 'An API key of Twilio SendGrid.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key under Settings, API Keys.',
    rotation: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging', 'email'],
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
    keywords: ['SG.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SENDGRID_API_KEY=SG.{base64url*22}.{base64url*43}' },
        { text: 'sgMail.setApiKey("SG.{base64url*22}.{base64url*43}")', path: 'mail.js' },
        {
          text: 'curl -H "Authorization: Bearer SG.{base64url*22}.{base64url*43}" https://api.sendgrid.com/v3/scopes',
        },
      ],
      skip: [
        { text: 'SG.{base62*8}.{base62*12}' },
        { text: 'SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];

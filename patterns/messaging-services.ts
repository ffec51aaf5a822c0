// Mail and telephone services.
import type { Pattern } from '../src/model/pattern.ts';

export const messagingServicesPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'twilio.auth-token',
    family: 'credential',
    title: 'Twilio auth token',
    description:
      'The auth token of a Twilio account, or the secret of one of its API keys. Whoever has it ' +
      'sends messages and calls at the account’s cost and reads past ones.',
    remedy: 'Promote the secondary auth token in the Twilio console, or delete the API key.',
    severity: 'critical',
    confidence: 'medium',
    references: ['https://www.twilio.com/docs/iam/api/authtoken'],
    keywords: ['twilio', 'client('],
    regex:
      /(?:client\(\s{0,8}(?:["']AC[0-9a-f]{32}["']|[\w.$]{0,40}sid)\s{0,4},\s{0,8}["'`]|twilio["'`)\w.:\\]{0,30}\(\s{0,8}(?:["'`][^"'`\n]{1,60}["'`]|[\w.$[\]"']{1,60})\s{0,4},\s{0,8}["'`]|twilio[\w.-]{0,30}(?:token|secret|password)["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?)(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    rank: 12,
    examples: {
      match: [
        { text: 'TWILIO_AUTH_TOKEN={hex*32}' },
        { text: 'twilioAuthToken: "{hex*32}"', path: 'config.ts' },
        { text: "const client = require('twilio')(sid, '{hex*32}');", path: 'a.js' },
        { text: "const client = twilio('AC{hex*32}', '{hex*32}');", path: 'a.js' },
        { text: 'client = Client(account_sid, "{hex*32}")', path: 'a.py' },
        {
          text: "@client = Twilio::REST::Client.new sid\nTwilio::REST::Client.new(sid, '{hex*32}')",
          path: 'a.rb',
        },
        { text: 'TwilioClient.Init(accountSid, "{hex*32}");', path: 'A.cs' },
      ],
      skip: [
        { text: 'TWILIO_AUTH_TOKEN=your_auth_token' },
        { text: "require('twilio')(sid, process.env.TWILIO_AUTH_TOKEN)", path: 'a.js' },
        { text: "twilio('AC{hex*32}', token)", path: 'a.js' },
        { text: "md5Client('a', '{hex*32}')", path: 'a.js' },
        { text: 'TWILIO_AUTH_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'twilio.api-key-id',
    family: 'credential',
    title: 'Twilio API key SID',
    description:
      'The id of a Twilio API key. With the secret that is usually kept beside it, whoever has ' +
      'both uses the account.',
    remedy: 'Delete the API key in the Twilio console.',
    severity: 'low',
    confidence: 'medium',
    references: ['https://www.twilio.com/docs/iam/api-keys'],
    keywords: ['twilio'],
    regex: /twilio[^\n]{0,60}?(?<![A-Za-z0-9])(?<secret>SK[0-9a-f]{32})(?![A-Za-z0-9])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 11,
    examples: {
      match: [{ text: 'TWILIO_API_KEY=SK{hex*32}' }, { text: 'twilio.apiKey: "SK{hex*32}"', path: 'a.yml' }],
      skip: [{ text: 'TWILIO_SID=SKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'sendgrid.api-key',
    family: 'credential',
    title: 'SendGrid API key',
    description: 'An API key of Twilio SendGrid. Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key under Settings, API Keys.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
    keywords: ['SG.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SENDGRID_API_KEY=SG.{base64url*22}.{base64url*43}' },
        { text: 'sgMail.setApiKey("SG.{base64url*22}.{base64url*43}")', path: 'mail.js' },
      ],
      skip: [
        { text: 'SG.{base62*8}.{base62*12}' },
        { text: 'SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'mailgun.api-key',
    family: 'credential',
    title: 'Mailgun API key',
    description:
      'A private API key of Mailgun. Whoever has it sends mail in the owner’s name and reads ' +
      'stored messages.',
    remedy: 'Delete the key under API Security in the Mailgun console.',
    severity: 'critical',
    confidence: 'medium',
    references: [
      'https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
    ],
    keywords: ['key-', 'mailgun'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9_-])(?<secret>key-[0-9a-f]{32}|(?<=mailgun[^\n]{0,60})[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAILGUN_API_KEY=key-{hex*32}' },
        { text: 'mailgun: { apiKey: "{hex*32}-{hex*8}-{hex*8}" }', path: 'mail.js' },
      ],
      skip: [{ text: 'key-{hex*12}' }, { text: 'MAILGUN_API_KEY=key-1234567890abcdef1234567890abcdef' }],
    },
  },
  {
    kind: 'regex',
    id: 'mailchimp.api-key',
    family: 'credential',
    title: 'Mailchimp API key',
    description:
      'An API key of Mailchimp. Whoever has it reads and writes the account’s contacts and ' + 'campaigns.',
    remedy: 'Revoke the key under Account, Extras, API keys.',
    severity: 'high',
    confidence: 'high',
    references: ['https://mailchimp.com/help/about-api-keys/'],
    keywords: ['-us'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[0-9a-f]{32}-us\d{1,2})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'MAILCHIMP_API_KEY={hex*32}-us14' }, { text: '"{hex*32}-us6"' }],
      skip: [{ text: '{hex*20}-us1' }, { text: '00000000000000000000000000000000-us1' }],
    },
  },
  {
    kind: 'regex',
    id: 'brevo.api-key',
    family: 'credential',
    title: 'Brevo API key',
    description: 'An API or SMTP key of Brevo (Sendinblue). Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key under SMTP & API.',
    severity: 'high',
    confidence: 'high',
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
  {
    kind: 'regex',
    id: 'resend.api-key',
    family: 'credential',
    title: 'Resend API key',
    description: 'An API key of Resend. Whoever has it sends mail in the owner’s name.',
    remedy: 'Delete the key under API Keys.',
    severity: 'high',
    confidence: 'high',
    references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
    keywords: ['re_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>re_[A-Za-z0-9]{8}_[A-Za-z0-9]{22,26})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'RESEND_API_KEY=re_{base62*8}_{base62*24}' },
        { text: 'new Resend("re_{base62*8}_{base62*24}")' },
      ],
      skip: [{ text: 're_compiled_{lower*10}' }, { text: 're_{lower*8}_{lower*24}' }],
    },
  },
];

// Mailgun: API key, webhook signing key.
// https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials
import type { Pattern } from '../src/model/pattern.ts';

export const mailgunPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'mailgun.api-key',
    family: 'credential',
    title: 'Mailgun API key',
    description: 'A private API key of Mailgun.',
    impact: 'Whoever has it sends mail in the owner’s name and reads stored messages.',
    remedy: 'Delete the key under API Security in the Mailgun console.',
    rotation:
      'https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
    severity: 'critical',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: [
      'https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
    ],
    keywords: ['key-', 'mailgun', 'mg_api', 'mg_key', 'mg_priv', 'mg_pass', 'mg_secret'],
    probe: /key-[0-9a-f]{32}|m(?:ailgun|g_)/i,
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9_-])(?<secret>key-[0-9a-f]{32}|(?<=(?:mailgun|mg_(?:api|key|priv|pass|secret))[^\n]{0,60})[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAILGUN_API_KEY=key-{hex*32}' },
        { text: 'mailgun: { apiKey: "{hex*32}-{hex*8}-{hex*8}" }', path: 'mail.js' },
        { text: "curl -s --user 'api:key-{hex*32}' https://api.mailgun.net/v3/domains" },
      ],
      skip: [{ text: 'key-{hex*12}' }, { text: 'MAILGUN_API_KEY=key-1234567890abcdef1234567890abcdef' }],
    },
  },
  {
    kind: 'named',
    id: 'mailgun.signing-key',
    family: 'credential',
    title: 'Mailgun webhook signing key',
    description: 'The key with which Mailgun signs its webhooks.',
    impact: 'Whoever has it forges events that the service takes for Mailgun’s.',
    remedy: 'Regenerate the key under API Security in the Mailgun console.',
    rotation:
      'https://help.mailgun.com/hc/en-us/articles/203380100-Where-can-I-find-my-API-keys-and-SMTP-credentials',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: ['https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/webhooks'],
    names: ['mailgun'],
    value: /[0-9a-f]{32}/,
    words: ['sign', 'webhook'],
    examples: {
      match: [
        { text: 'MAILGUN_SIGNING_KEY={hex*32}' },
        { text: 'mailgun:\n  webhook_signing_key: {hex*32}' },
      ],
      skip: [{ text: 'MAILGUN_SIGNING_KEY=your_mailgun_signing_key' }, { text: 'mailgun trace {hex*32}' }],
    },
  },
];

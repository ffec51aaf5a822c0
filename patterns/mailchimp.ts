// Mailchimp: API key. https://mailchimp.com/help/about-api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const mailchimpPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'mailchimp.api-key',
    family: 'credential',
    title: 'Mailchimp API key',
    description: 'A key of the Mailchimp API.',
    impact: 'Whoever has it reads and writes the account’s contacts and campaigns.',
    remedy: 'Revoke the key under Account, Extras, API keys.',
    rotation: 'https://mailchimp.com/help/about-api-keys/',
    severity: 'high',
    confidence: 'high',
    tags: ['email', 'marketing'],
    references: ['https://mailchimp.com/help/about-api-keys/'],
    keywords: ['-us'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[0-9a-f]{32}-us\d{1,2})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAILCHIMP_API_KEY={hex*32}-us14' },
        { text: '"{hex*32}-us6"' },
        { text: "curl -u 'anystring:{hex*32}-us6' https://us6.api.mailchimp.com/3.0/" },
      ],
      skip: [{ text: '{hex*20}-us1' }, { text: '00000000000000000000000000000000-us1' }],
    },
  },
];

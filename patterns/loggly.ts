// Loggly: customer token, input address.
// See https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm
import type { Pattern } from '../src/model/pattern.ts';

export const logglyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'loggly.customer-token',
    family: 'credential',
    title: 'Loggly customer token',
    description: 'A UUID beside Loggly’s name: what logs are sent with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token under Source Setup, Customer Tokens, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation:
      'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: [
      'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
    ],
    names: ['loggly'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'LOGGLY_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'loggly_token = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'LOGGLY_TOKEN=your-loggly-token' },
        { text: 'see loggly {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'loggly.input-url',
    family: 'credential',
    title: 'Loggly input address',
    description: 'An address to which logs are posted, with the customer token in its path.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy: 'Retire the token under Source Setup, Customer Tokens.',
    rotation:
      'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: [
      'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
    ],
    keywords: ['loggly.com/'],
    regex:
      /loggly\.com\/(?:inputs|bulk)\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://logs-01.loggly.com/inputs/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/tag/http/' },
        {
          text: 'curl -d @log https://logs-01.loggly.com/bulk/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/tag/bulk/',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'https://logs-01.loggly.com/inputs/TOKEN/tag/http/' }],
    },
  },
];

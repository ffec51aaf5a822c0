// Telnyx: API key. https://developers.telnyx.com/development/api-fundamentals/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const telnyxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'telnyx.api-key',
    family: 'credential',
    title: 'Telnyx API key',
    description: 'A key of the Telnyx API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the key in the Telnyx portal under API keys and create a new one.',
    rotation: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developers.telnyx.com/development/api-fundamentals/authentication'],
    keywords: ['KEY0'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>KEY0[0-9A-F]{31}_[A-Za-z0-9]{22})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TELNYX_API_KEY=KEY0{HEX*31}_{base62*22}' },
        { text: 'Authorization: Bearer KEY0{HEX*31}_{base62*22}' },
      ],
      skip: [
        { text: 'TELNYX_API_KEY=KEY0xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'KEY0{hex*9}' },
      ],
    },
  },
];

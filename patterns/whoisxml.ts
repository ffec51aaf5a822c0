// WhoisXML API.
import type { Pattern } from '../src/model/pattern.ts';

export const whoisxmlPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'whoisxml.api-key',
    family: 'credential',
    title: 'WhoisXML API key',
    description: 'An API key of WhoisXML API (`at_`).',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s products page, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://main.whoisxmlapi.com/my-products',
    severity: 'low',
    confidence: 'high',
    tags: ['security'],
    references: ['https://whoisxmlapi.com/documentation/making-requests'],
    keywords: ['at_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>at_(?=[A-Za-z]{0,28}\d)(?=[a-z0-9]{0,28}[A-Z])(?=[A-Z0-9]{0,28}[a-z])[A-Za-z0-9]{29})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'random' },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'WHOISXML_API_KEY=at_{base62*27}4a' },
        {
          text: 'https://www.whoisxmlapi.com/whoisserver/WhoisService?apiKey=at_{base62*26}7bQ&domainName=acme.io',
          path: 'a.txt',
        },
      ],
      skip: [{ text: 'at_{base62*6}' }, { text: 'created_at_timestamp_with_the_time_zone_in' }],
    },
  },
];

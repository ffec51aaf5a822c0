// WhoisXML API: key.
// See https://whoisxmlapi.com/documentation/making-requests
import type { Pattern } from '../src/model/pattern.ts';

export const whoisxmlPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'whoisxml.api-key',
    family: 'credential',
    title: 'WhoisXML API key',
    description: '`at_` and 29 letters and digits beside the name of WhoisXML API.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s products page, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://main.whoisxmlapi.com/my-products',
    severity: 'low',
    confidence: 'high',
    tags: ['security'],
    references: ['https://whoisxmlapi.com/documentation/making-requests'],
    names: ['whoisxml', 'whoisxmlapi', 'whois_xml', 'jsonwhois'],
    value: /at_[A-Za-z0-9]{29}/,
    rank: 31,
    examples: {
      match: [
        { text: 'WHOISXML_API_KEY=at_{base62*29}' },
        {
          text: 'curl https://www.whoisxmlapi.com/whoisserver/WhoisService -H "Authorization: Bearer at_{base62*29}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'WHOISXML_API_KEY=your-whoisxml-key' }, { text: 'see whoisxml at_{base62*29}' }],
    },
  },
];

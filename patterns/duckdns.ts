// Tokens of Duck DNS.
// https://www.duckdns.org/spec.jsp
import type { Pattern } from '../src/model/pattern.ts';

export const duckdnsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'duckdns.token',
    family: 'credential',
    title: 'Duck DNS token',
    description: 'The token of a Duck DNS account, beside its name.',
    impact:
      'Whoever has it points the account’s names to other machines, and gets certificates ' + 'for them.',
    remedy: 'Recreate the token in the account’s menu at duckdns.org.',
    rotation: 'https://www.duckdns.org/spec.jsp',
    severity: 'medium',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.duckdns.org/spec.jsp'],
    names: ['duckdns', 'duck_dns'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'DUCKDNS_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        {
          text: 'curl "https://www.duckdns.org/update?domains=acme&token={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}&ip="',
          path: 'update.sh',
        },
      ],
      skip: [
        { text: 'duckdns job {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'DUCKDNS_TOKEN=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' },
      ],
    },
  },
];

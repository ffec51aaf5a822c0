// JSONBin.io: master or access key. https://jsonbin.io/api-reference
import type { Pattern } from '../src/model/pattern.ts';

export const jsonbinPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'jsonbin.master-key',
    family: 'credential',
    title: 'JSONBin.io master or access key',
    description: 'A key of JSONBin.io, in the form of a bcrypt hash.',
    impact: 'Whoever has it reads, changes and deletes the account’s bins.',
    remedy:
      'Delete the key on JSONBin.io’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://jsonbin.io/api-reference',
    severity: 'high',
    confidence: 'high',
    tags: ['database', 'data'],
    references: ['https://jsonbin.io/api-reference'],
    keywords: ['jsonbin', 'x-master-key', 'x-access-key', 'secret-key'],
    regex:
      /(?:jsonbin[\w.-]{0,40}|x-master-key|x-access-key|secret-key)["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>\$2[aby]\$10\$[A-Za-z0-9./]{53})(?![A-Za-z0-9./])/i,
    checks: [{ kind: 'entropy', bitsMin: 4 }],
    rank: 31,
    examples: {
      match: [
        { text: 'JSONBIN_KEY=$2b$10$k{base62*52}' },
        { text: "headers: { 'X-Master-Key': '$2a$10$k{base62*52}' }", path: 'a.js' },
      ],
      skip: [
        { text: 'X-Master-Key: $2b$10$' },
        { text: 'X-Master-Key: $2b$10$xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];

// API keys of Namecheap.
// https://www.namecheap.com/support/api/intro/
import type { Pattern } from '../src/model/pattern.ts';

export const namecheapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'namecheap.api-key',
    family: 'credential',
    title: 'Namecheap API key',
    description: 'The API key of a Namecheap account, beside its name.',
    impact: 'From an allowed address, whoever has it changes the account’s domains and DNS.',
    remedy: 'Reset the key under Profile, Tools, API Access, and check the allowed addresses.',
    rotation: 'https://www.namecheap.com/support/api/intro/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.namecheap.com/support/api/intro/'],
    names: ['namecheap'],
    value: /[0-9a-f]{32}/,
    rank: 23,
    examples: {
      match: [
        { text: 'NAMECHEAP_API_KEY={hex*32}' },
        {
          text: 'https://api.namecheap.com/xml.response?ApiUser=bob&ApiKey={hex*32}&Command=x',
          path: 'dns.txt',
        },
      ],
      skip: [{ text: 'NAMECHEAP_API_KEY=your-api-key' }, { text: 'namecheap key md5 {hex*32}' }],
    },
  },
];

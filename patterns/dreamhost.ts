// API keys of DreamHost.
// https://help.dreamhost.com/hc/en-us/articles/4407354972692-Connecting-to-the-DreamHost-API
import type { Pattern } from '../src/model/pattern.ts';

export const dreamhostPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dreamhost.api-key',
    family: 'credential',
    title: 'DreamHost API key',
    description: 'An API key of DreamHost, beside its name.',
    impact: 'Whoever has it changes the account’s DNS, mail and databases within the key’s ' + 'functions.',
    remedy: 'Delete the key in the panel under API keys.',
    rotation: 'https://help.dreamhost.com/hc/en-us/articles/4407354972692-Connecting-to-the-DreamHost-API',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: [
      'https://help.dreamhost.com/hc/en-us/articles/4407354972692-Connecting-to-the-DreamHost-API',
    ],
    names: ['dreamhost'],
    value: /[A-Z0-9]{16}/,
    examples: {
      match: [
        { text: 'DREAMHOST_API_KEY={upperdigits*15}7' },
        {
          text: 'curl "https://api.dreamhost.com/?key={upperdigits*15}7&cmd=dns-list_records"',
          path: 'dns.sh',
        },
      ],
      skip: [{ text: 'DREAMHOST_API_KEY=YOURAPIKEYHERE' }, { text: 'dreamhost order {upperdigits*16}' }],
    },
  },
];

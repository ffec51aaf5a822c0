// Crisp: token key. https://docs.crisp.chat/guides/rest-api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const crispPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'crisp.token-key',
    family: 'credential',
    title: 'Crisp token key',
    description: 'The key of a Crisp API token.',
    impact: 'With the token’s identifier, whoever has it reads and answers the website’s conversations.',
    remedy: 'Generate a new token in Crisp’s marketplace, which ends the old one.',
    rotation: 'https://docs.crisp.chat/guides/rest-api/authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'support'],
    references: ['https://docs.crisp.chat/guides/rest-api/authentication/'],
    names: ['crisp_chat', 'crisp_api', 'crisp_token', 'crisp_key', 'crisp_im', 'crisp_client'],
    value: /[0-9a-f]{64}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'CRISP_TOKEN_KEY={hex*64}' },
        { text: '// crisp.chat\nconst key = "{hex*64}";', path: 'a.js' },
      ],
      skip: [{ text: 'CRISP_TOKEN_KEY=your_crisp_token_key' }, { text: 'crisp chat trace {hex*64}' }],
    },
  },
];

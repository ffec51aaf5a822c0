// API keys of Porkbun.
// https://porkbun.com/api/json/v3/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const porkbunPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'porkbun.secret-key',
    family: 'credential',
    title: 'Porkbun secret API key',
    description: 'The secret API key of Porkbun.',
    impact: 'With both keys, whoever has them changes the account’s domains and DNS.',
    remedy: 'Delete the key under Account, API Access, and create a new one.',
    rotation: 'https://kb.porkbun.com/article/190-getting-started-with-the-porkbun-api',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://porkbun.com/api/json/v3/documentation'],
    keywords: ['sk1_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk1_[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>pk1_[0-9a-f]{64})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'PORKBUN_SECRET_API_KEY=sk1_{hex*64}' },
        { text: '{"secretapikey": "sk1_{hex*64}", "apikey": "pk1_{hex*64}"}' },
      ],
      skip: [{ text: 'sk1_{hex*12}' }, { text: 'PORKBUN_SECRET_API_KEY=sk1_xxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'porkbun.api-key',
    family: 'credential',
    title: 'Porkbun API key',
    description: 'The public half of a Porkbun API credential.',
    impact: 'With both keys, whoever has them changes the account’s domains and DNS.',
    remedy: 'Delete the key under Account, API Access, and create a new one.',
    rotation: 'https://kb.porkbun.com/article/190-getting-started-with-the-porkbun-api',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://porkbun.com/api/json/v3/documentation'],
    keywords: ['pk1_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pk1_[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'PORKBUN_API_KEY=pk1_{hex*64}' }, { text: '"apikey": "pk1_{hex*64}"' }],
      skip: [{ text: 'pk1_{hex*12}' }, { text: 'PORKBUN_API_KEY=pk1_xxx' }],
    },
  },
];

// Covalent: API key. https://goldrush.dev/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const covalentPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'covalent.api-key',
    family: 'credential',
    title: 'Covalent API key',
    description: 'A key of Covalent’s API (GoldRush).',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Delete the key in GoldRush’s platform under API keys and create a new one.',
    rotation: 'https://goldrush.dev/docs/',
    severity: 'medium',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://goldrush.dev/docs/'],
    keywords: ['cqt_', 'ckey_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>cqt_[A-Za-z0-9]{26}|ckey_[0-9a-f]{27})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'COVALENT_API_KEY=cqt_rQ{base62*24}' },
        { text: 'https://api.covalenthq.com/v1/chains/?key=ckey_{hex*27}' },
      ],
      skip: [
        { text: 'COVALENT_API_KEY=ckey_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'ckey_{hex*9}' },
      ],
    },
  },
];

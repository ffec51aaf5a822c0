// Humanloop: API key. https://humanloop.com/docs/getting-started/overview
import type { Pattern } from '../src/model/pattern.ts';

export const humanloopPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'humanloop.api-key',
    family: 'credential',
    title: 'Humanloop API key',
    description: 'A key of the Humanloop API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Humanloop settings under API keys and create a new one.',
    rotation: 'https://humanloop.com/docs/getting-started/overview',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://humanloop.com/docs/getting-started/overview'],
    keywords: ['hl_sk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>hl_sk_[0-9a-f]{40,64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'HUMANLOOP_API_KEY=hl_sk_{hex*48}' },
        { text: 'Humanloop(api_key="hl_sk_{hex*48}")', path: 'a.py' },
      ],
      skip: [
        { text: 'HUMANLOOP_API_KEY=hl_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'hl_sk_{hex*9}' },
      ],
    },
  },
];

// E2B: API key. https://e2b.dev/docs
import type { Pattern } from '../src/model/pattern.ts';

export const e2bPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'e2b.api-key',
    family: 'credential',
    title: 'E2B API key',
    description: 'A key of the E2B API.',
    impact: 'Whoever has it starts sandboxes at the team’s cost and gets into running ones.',
    remedy: 'Delete the key in the E2B dashboard under API keys and create a new one.',
    rotation: 'https://e2b.dev/docs',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'cloud'],
    references: ['https://e2b.dev/docs'],
    keywords: ['e2b_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>e2b_[0-9a-f]{40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'E2B_API_KEY=e2b_{hex*40}' },
        { text: 'Sandbox(api_key="e2b_{hex*40}")', path: 'a.py' },
      ],
      skip: [{ text: 'E2B_API_KEY=e2b_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'e2b_{hex*9}' }],
    },
  },
];

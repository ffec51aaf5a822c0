// CapSolver: API key.
// See https://docs.capsolver.com/en/guide/api-server/
import type { Pattern } from '../src/model/pattern.ts';

export const capsolverPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'capsolver.api-key',
    family: 'credential',
    title: 'CapSolver API key',
    description: 'A client key of CapSolver (`CAP-`).',
    impact: 'Whoever has it spends the account’s balance.',
    remedy: 'in the dashboard: reset the API key.',
    rotation: 'https://docs.capsolver.com/',
    severity: 'medium',
    confidence: 'high',
    tags: ['security', 'devtools'],
    references: ['https://docs.capsolver.com/en/guide/api-server/'],
    keywords: ['CAP-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CAP-[0-9A-F]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CAPSOLVER_API_KEY=CAP-{HEX*32}' },
        { text: 'capsolver.api_key = "CAP-{HEX*32}"', path: 'a.py' },
      ],
      skip: [{ text: 'CAP-{HEX*6}' }, { text: 'CAP-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX' }],
    },
  },
];

// Browserbase: API key. https://docs.browserbase.com/
import type { Pattern } from '../src/model/pattern.ts';

export const browserbasePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'browserbase.api-key',
    family: 'credential',
    title: 'Browserbase API key',
    description: 'A key of the Browserbase API.',
    impact: 'Whoever has it runs browsers at the project’s cost and watches its sessions.',
    remedy: 'Delete the key in the Browserbase settings under API keys and create a new one.',
    rotation: 'https://docs.browserbase.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'devtools'],
    references: ['https://docs.browserbase.com/'],
    keywords: ['bb_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>bb_live_[A-Za-z0-9_-]{24,40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'BROWSERBASE_API_KEY=bb_live_{base62*27}' },
        { text: 'new Browserbase({ apiKey: "bb_live_{base62*27}" })', path: 'a.ts' },
      ],
      skip: [
        { text: 'BROWSERBASE_API_KEY=bb_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'bb_live_{hex*9}' },
      ],
    },
  },
];

// Scrapfly: API key.
// See https://scrapfly.io/docs/scrape-api/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const scrapflyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'scrapfly.api-key',
    family: 'credential',
    title: 'Scrapfly API key',
    description: 'A project’s key of Scrapfly (`scp-live-`, `scp-test-`).',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the project’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://scrapfly.io/docs/account',
    severity: 'medium',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://scrapfly.io/docs/scrape-api/getting-started'],
    keywords: ['scp-live-', 'scp-test-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>scp-(?:live|test)-[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SCRAPFLY_KEY=scp-live-{hex*32}' },
        { text: 'client = ScrapflyClient(key="scp-test-{hex*32}")', path: 'a.py' },
      ],
      skip: [{ text: 'scp-live-{hex*6}' }],
    },
  },
];

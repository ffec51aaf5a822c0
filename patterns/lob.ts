// Lob: API key, test key. https://docs.lob.com/
import type { Pattern } from '../src/model/pattern.ts';

export const lobPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'lob.api-key',
    family: 'credential',
    title: 'Lob API key',
    description: 'A live secret key of Lob.',
    impact: 'Whoever has it sends letters and checks at the account’s cost and reads addresses.',
    remedy: 'Rotate the key in Lob’s settings under API keys.',
    rotation: 'https://docs.lob.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['payment', 'messaging'],
    references: ['https://docs.lob.com/'],
    keywords: ['live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>live_[0-9a-f]{35})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LOB_API_KEY=live_{hex*35}' },
        { text: 'curl https://api.lob.com/v1/letters -u live_{hex*35}:' },
      ],
      skip: [
        { text: 'live_pub_{hex*9}' },
        { text: 'LOB_API_KEY=live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'live_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'lob.test-key',
    family: 'credential',
    title: 'Lob test key',
    description: 'A test secret key of Lob.',
    impact: 'Nothing is sent with it; whoever has it reads test data.',
    remedy: 'Rotate the key in Lob’s settings under API keys.',
    rotation: 'https://docs.lob.com/',
    severity: 'low',
    confidence: 'high',
    tags: ['payment', 'messaging'],
    references: ['https://docs.lob.com/'],
    names: ['lob'],
    value: /test_[0-9a-f]{35}/,
    rank: 30,
    examples: {
      match: [{ text: 'LOB_TEST_KEY=test_{hex*35}' }, { text: 'LOB_API_KEY = "test_{hex*35}"' }],
      skip: [{ text: 'LOB_TEST_KEY=your_lob_test_key' }, { text: 'lob etag: test_{hex*35}' }],
    },
  },
];

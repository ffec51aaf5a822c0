// Pipedream: endpoint address, API key.
// See https://pipedream.com/docs/rest-api/auth
import type { Pattern } from '../src/model/pattern.ts';

export const pipedreamPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'pipedream.endpoint',
    family: 'credential',
    title: 'Pipedream endpoint address',
    description: 'The address that starts a workflow of Pipedream (`eo...m.pipedream.net`).',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Create a new trigger in the workflow.',
    rotation: 'https://pipedream.com/docs/rest-api/auth',
    severity: 'low',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://pipedream.com/docs/workflows/building-workflows/triggers'],
    keywords: ['.m.pipedream.net'],
    regex: /(?<secret>e[no][a-z0-9]{10,18})\.m\.pipedream\.net/,
    checks: [{ kind: 'entropy', bitsMin: 2.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://eo{lowerdigits*11}4k.m.pipedream.net' },
        { text: 'url: "https://en{lowerdigits*11}7b.m.pipedream.net"', path: 'a.yml' },
      ],
      skip: [{ text: 'https://eo{~}xxxxxxxxxxxxx.m.pipedream.net' }],
    },
  },
  {
    kind: 'named',
    id: 'pipedream.api-key',
    family: 'credential',
    title: 'Pipedream API key',
    description: '32 hexadecimal digits, or 43 characters, beside Pipedream’s name.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy:
      'Revoke the key in the user’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://pipedream.com/docs/rest-api/auth',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'ci'],
    references: ['https://pipedream.com/docs/rest-api/auth'],
    names: ['pipedream'],
    value: /[0-9a-f]{32}|[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'PIPEDREAM_API_KEY={hex*32}' },
        { text: '"pipedreamApiKey": "{hex*32}"', path: 'config.json' },
      ],
      skip: [{ text: 'PIPEDREAM_KEY=your-pipedream-key' }, { text: 'see pipedream {hex*32}' }],
    },
  },
];

// Zulip: API key. https://zulip.com/api/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const zulipPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zulip.api-key',
    family: 'credential',
    title: 'Zulip API key',
    description: 'The API key of a Zulip user or bot.',
    impact: 'Whoever has it reads and posts as the user.',
    remedy: 'Generate a new key in Zulip’s personal or bot settings.',
    rotation: 'https://zulip.com/api/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://zulip.com/api/api-keys'],
    names: ['zulip', 'zulipchat'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'ZULIP_API_KEY={base62*32}' },
        {
          text: '[api]\nemail=ci-bot@acme.zulipchat.com\nkey={base62*32}\nsite=https://acme.zulipchat.com',
          path: 'zulip.conf',
        },
      ],
      skip: [{ text: 'ZULIP_API_KEY=your_zulip_api_key' }, { text: 'zulip built from {base62*32}' }],
    },
  },
];

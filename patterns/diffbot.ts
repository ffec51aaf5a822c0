// Diffbot: API key.
// See https://docs.diffbot.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const diffbotPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'diffbot.api-key',
    family: 'credential',
    title: 'Diffbot API key',
    description: '32 hexadecimal digits beside Diffbot’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://docs.diffbot.com/reference/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://docs.diffbot.com/reference/authentication'],
    names: ['diffbot'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'DIFFBOT_API_KEY={hex*32}' },
        { text: 'diffbot:\n  enabled: true\n  api_key: {hex*32}\n', path: 'config.yml' },
        {
          text: 'curl https://api.diffbot.com/v3/article -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'DIFFBOT_KEY=your-diffbot-key' }, { text: 'see diffbot {hex*32}' }],
    },
  },
];

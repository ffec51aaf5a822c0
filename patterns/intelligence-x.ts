// Intelligence X: API key.
// See https://intelx.io/integrations
import type { Pattern } from '../src/model/pattern.ts';

export const intelligenceXPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'intelligence-x.api-key',
    family: 'credential',
    title: 'Intelligence X API key',
    description: 'A UUID beside the name of Intelligence X.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key in the account’s developer settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://intelx.io/account?tab=developer',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://intelx.io/integrations'],
    names: ['intelx', 'intelligence_x'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'INTELX_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"intelligenceXApiKey": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'config.json' },
        {
          text: 'curl https://2.intelx.io/authenticate/info -H "x-key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'INTELX_API_KEY=your-intelligence-x-key' },
        { text: 'see intelx {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

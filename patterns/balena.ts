// balena: API key. https://docs.balena.io/learn/accounts/account/
import type { Pattern } from '../src/model/pattern.ts';

export const balenaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'balena.api-key',
    family: 'credential',
    title: 'balena API key',
    description: '32 letters and digits beside balena’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Regenerate the key in the balena dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://docs.balena.io/learn/accounts/account/',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://docs.balena.io/learn/accounts/account/'],
    names: ['balena', 'balena_api', 'resin_api', 'balenacloud'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'BALENA_API_KEY={base62*32}' },
        { text: "const balenaApiKey = '{base62*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'BALENA_API_KEY=your-balena-key' }, { text: 'see balena {base62*32}' }],
    },
  },
];

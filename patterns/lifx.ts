// LIFX: access token. https://api.developer.lifx.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const lifxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lifx.access-token',
    family: 'credential',
    title: 'LIFX access token',
    description: '`c` and 64 hexadecimal digits beside LIFX’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the token on LIFX’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://api.developer.lifx.com/docs/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://api.developer.lifx.com/docs/authentication'],
    names: ['lifx'],
    value: /c?[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'LIFX_ACCESS_TOKEN=c{hex*64}' },
        { text: '{"lifxAccessToken": "c{hex*64}"}', path: 'config.json' },
      ],
      skip: [{ text: 'LIFX_ACCESS_TOKEN=your-lifx-token' }, { text: 'see lifx c{hex*64}' }],
    },
  },
];

// Tokens of Drone.
// https://docs.drone.io/api/overview/
import type { Pattern } from '../src/model/pattern.ts';

export const dronePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'drone.token',
    family: 'credential',
    title: 'Drone token',
    description: 'A personal token of Drone, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Sign in to Drone as the user and rotate the token in the account’s settings.',
    rotation: 'https://docs.drone.io/api/overview/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://docs.drone.io/api/overview/'],
    names: [
      'drone_token',
      'drone_user',
      'drone_server',
      'drone_ci',
      'drone_api',
      'drone_admin',
      'drone_secret',
      'drone_rpc',
    ],
    value: /[A-Za-z0-9]{32}/,
    words: ['token', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'DRONE_TOKEN={base62*32}' },
        { text: 'export DRONE_SERVER=https://drone.acme.io DRONE_TOKEN={base62*32}', path: 'x.sh' },
      ],
      skip: [{ text: 'DRONE_TOKEN=your-token' }, { text: 'drone_server digest {hex*32}' }],
    },
  },
];

// Tessie: access token. https://developer.tessie.com/
import type { Pattern } from '../src/model/pattern.ts';

export const tessiePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tessie.access-token',
    family: 'credential',
    title: 'Tessie access token',
    description: '32 letters and digits beside Tessie’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the token on Tessie’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developer.tessie.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://developer.tessie.com/'],
    names: ['tessie'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'TESSIE_TOKEN={base62*32}' },
        { text: 'export TESSIE_TOKEN="{base62*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'TESSIE_TOKEN=your-tessie-token' }, { text: 'see tessie {base62*32}' }],
    },
  },
];

// Snov.io: client secret. https://snov.io/api
import type { Pattern } from '../src/model/pattern.ts';

export const snovIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'snov-io.client-secret',
    family: 'credential',
    title: 'Snov.io client secret',
    description: '32 hexadecimal digits beside Snov.io’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Delete the secret on Snov.io’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://snov.io/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://snov.io/api'],
    names: ['snov_io', 'snovio', 'snov_api', 'snov_client'],
    value: /[0-9a-f]{32}/,
    words: ['secret', 'key', 'token'],
    examples: {
      match: [
        { text: 'SNOVIO_CLIENT_SECRET={hex*32}' },
        { text: 'export SNOVIO_CLIENT_SECRET="{hex*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'SNOVIO_CLIENT_SECRET=your-snovio-secret' }, { text: 'see snovio {hex*32}' }],
    },
  },
];

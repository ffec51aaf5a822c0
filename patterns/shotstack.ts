// Shotstack: API key. https://shotstack.io/docs/guide/getting-started/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const shotstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shotstack.api-key',
    family: 'credential',
    title: 'Shotstack API key',
    description: '40 letters and digits beside Shotstack’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Delete the key on Shotstack’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://shotstack.io/docs/guide/getting-started/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://shotstack.io/docs/guide/getting-started/authentication/'],
    names: ['shotstack'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'SHOTSTACK_API_KEY={base62*40}' },
        { text: '{"shotstackApiKey": "{base62*40}"}', path: 'config.json' },
      ],
      skip: [{ text: 'SHOTSTACK_API_KEY=your-shotstack-key' }, { text: 'shotstack etag: {base62*40}' }],
    },
  },
];

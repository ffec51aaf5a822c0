// Podio: client secret.
// See https://developers.podio.com/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const podioPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'podio.client-secret',
    family: 'credential',
    title: 'Podio client secret',
    description: '64 letters and digits beside Podio’s name.',
    impact: 'Whoever has it and a user’s or app’s credential gets tokens.',
    remedy:
      'Revoke the secret under Account settings, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.podio.com/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.podio.com/authentication'],
    names: ['podio'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'PODIO_CLIENT_SECRET={base62*64}' },
        { text: '# Podio\nheaders = {"Authorization": "Bearer {base62*64}"}', path: 'sync.py' },
      ],
      skip: [{ text: 'PODIO_SECRET=your-podio-secret' }, { text: 'see podio {base62*64}' }],
    },
  },
];

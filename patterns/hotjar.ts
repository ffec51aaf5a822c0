// Hotjar: API client secret.
// See https://help.hotjar.com/hc/en-us
import type { Pattern } from '../src/model/pattern.ts';

export const hotjarPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hotjar.client-secret',
    family: 'credential',
    title: 'Hotjar API client secret',
    description: '32 to 64 characters beside the name of Hotjar’s client secret.',
    impact: 'Whoever has it and the client id exports surveys and deletes users’ data.',
    remedy:
      'Revoke the secret in the organization’s settings, API, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://help.hotjar.com/hc/en-us',
    severity: 'high',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://help.hotjar.com/hc/en-us'],
    names: ['hotjar'],
    value: /[A-Za-z0-9_-]{32,64}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'HOTJAR_CLIENT_SECRET={base62*40}' },
        { text: '"hotjarSecret": "{base62*40}"', path: 'config.json' },
      ],
      skip: [{ text: 'HOTJAR_SECRET=your-hotjar-secret' }, { text: 'see hotjar {base62*40}' }],
    },
  },
];

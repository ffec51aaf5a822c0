// Gitter: access token. https://developer.gitter.im/
import type { Pattern } from '../src/model/pattern.ts';

export const gitterPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gitter.access-token',
    family: 'credential',
    title: 'Gitter access token',
    description: 'A personal access token of Gitter.',
    impact: 'Whoever has it reads and posts as the user.',
    remedy: 'Sign out and reset the token on Gitter’s developer page.',
    rotation: 'https://developer.gitter.im/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developer.gitter.im/'],
    names: ['gitter'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'GITTER_TOKEN={hex*40}' },
        { text: 'curl https://api.gitter.im/v1/rooms?access_token={hex*40}' },
      ],
      skip: [{ text: 'GITTER_TOKEN=your_gitter_token' }, { text: 'gitter etag: {hex*40}' }],
    },
  },
];

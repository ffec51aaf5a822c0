// Neynar: API key. https://docs.neynar.com/
import type { Pattern } from '../src/model/pattern.ts';

export const neynarPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'neynar.api-key',
    family: 'credential',
    title: 'Neynar API key',
    description: 'A UUID beside Neynar’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the key in Neynar’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.neynar.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://docs.neynar.com/'],
    names: ['neynar'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'NEYNAR_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://api.neynar.com/v2/farcaster/user/bulk?fids=1&api_key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'NEYNAR_API_KEY=your-neynar-key' },
        { text: 'see neynar {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

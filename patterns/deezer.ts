// Deezer: secret key. https://developers.deezer.com/api/oauth
import type { Pattern } from '../src/model/pattern.ts';

export const deezerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'deezer.secret-key',
    family: 'credential',
    title: 'Deezer secret key',
    description: '32 hexadecimal digits, or `fr` and 49 letters and digits, beside Deezer’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Delete the key on Deezer’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://developers.deezer.com/api/oauth',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developers.deezer.com/api/oauth'],
    names: ['deezer'],
    value: /[0-9a-f]{32}|fr[A-Za-z0-9]{49}/,
    words: ['secret', 'token', 'key'],
    examples: {
      match: [
        { text: 'DEEZER_SECRET_KEY={hex*32}' },
        { text: 'export DEEZER_SECRET_KEY="{hex*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'DEEZER_SECRET_KEY=your-deezer-key' }, { text: 'see deezer {hex*32}' }],
    },
  },
];

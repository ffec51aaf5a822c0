// Musixmatch: API key. https://developer.musixmatch.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const musixmatchPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'musixmatch.api-key',
    family: 'credential',
    title: 'Musixmatch API key',
    description: '32 hexadecimal digits beside Musixmatch’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Delete the key on Musixmatch’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developer.musixmatch.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developer.musixmatch.com/documentation'],
    names: ['musixmatch'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'MUSIXMATCH_API_KEY={hex*32}' },
        { text: 'https://api.musixmatch.com/ws/1.1/track.search?q_track=hello&apikey={hex*32}' },
      ],
      skip: [{ text: 'MUSIXMATCH_API_KEY=your-musixmatch-key' }, { text: 'see musixmatch {hex*32}' }],
    },
  },
];

// Songkick: API key. https://www.songkick.com/developer
import type { Pattern } from '../src/model/pattern.ts';

export const songkickPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'songkick.api-key',
    family: 'credential',
    title: 'Songkick API key',
    description: '16 letters and digits beside Songkick’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Songkick’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.songkick.com/developer',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://www.songkick.com/developer'],
    names: ['songkick'],
    value: /[A-Za-z0-9]{16}/,
    examples: {
      match: [
        { text: 'SONGKICK_API_KEY={base62*16}' },
        { text: 'https://api.songkick.com/api/3.0/events.json?apikey={base62*16}&artist_name=radiohead' },
      ],
      skip: [{ text: 'SONGKICK_API_KEY=your-songkick-key' }, { text: 'see songkick {base62*16}' }],
    },
  },
];

// Bandsintown: app id. https://help.artists.bandsintown.com/en/articles/9186477-api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const bandsintownPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bandsintown.app-id',
    family: 'credential',
    title: 'Bandsintown app id',
    description: '32 hexadecimal digits beside Bandsintown’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the id in the Bandsintown dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://help.artists.bandsintown.com/en/articles/9186477-api-documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://help.artists.bandsintown.com/en/articles/9186477-api-documentation'],
    names: ['bandsintown'],
    value: /[0-9a-f]{32}/,
    words: ['app_id', 'appid', 'key', 'id'],
    examples: {
      match: [
        { text: 'BANDSINTOWN_APP_ID={hex*32}' },
        { text: 'https://rest.bandsintown.com/artists/Radiohead/events?app_id={hex*32}' },
      ],
      skip: [{ text: 'BANDSINTOWN_APP_ID=your-bandsintown-id' }, { text: 'see bandsintown {hex*32}' }],
    },
  },
];

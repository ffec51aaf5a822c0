// Last.fm: API key. https://www.last.fm/api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const lastFmPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'last-fm.api-key',
    family: 'credential',
    title: 'Last.fm API key',
    description: '32 hexadecimal digits beside Last.fm’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Revoke the key in Last.fm’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.last.fm/api/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://www.last.fm/api/authentication'],
    names: ['last_fm', 'audioscrobbler', 'pylast'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'LAST_FM_API_KEY={hex*32}' },
        {
          text: 'https://ws.audioscrobbler.com/2.0/?method=user.getinfo&user=rj&api_key={hex*32}&format=json',
        },
        { text: 'LASTFM_SHARED_SECRET={hex*32}' },
      ],
      skip: [{ text: 'LAST_FM_API_KEY=your-last-fm-key' }, { text: 'last_fm etag: {hex*32}' }],
    },
  },
];

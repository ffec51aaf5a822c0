// JW Player: API secret. https://docs.jwplayer.com/platform/reference/building-a-request
import type { Pattern } from '../src/model/pattern.ts';

export const jwPlayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'jw-player.api-secret',
    family: 'credential',
    title: 'JW Player API secret',
    description: '24 letters and digits, or some 90 in version 2, beside JW Player’s name.',
    impact: 'Whoever has it reads, changes and deletes the property’s media.',
    remedy:
      'Regenerate the secret in the JW Player dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://docs.jwplayer.com/platform/reference/building-a-request',
    severity: 'high',
    confidence: 'low',
    tags: ['media'],
    references: ['https://docs.jwplayer.com/platform/reference/building-a-request'],
    names: ['jwplayer', 'jw_player', 'jwplatform'],
    value: /[A-Za-z0-9]{24}|[A-Za-z0-9]{60,110}/,
    words: ['secret', 'bearer', 'token'],
    examples: {
      match: [
        { text: 'JWPLAYER_API_SECRET={base62*24}' },
        { text: 'jwplayerApiSecret={base62*24}', path: 'app.properties' },
      ],
      skip: [{ text: 'JWPLAYER_API_SECRET=your-jwplayer-secret' }, { text: 'see jwplayer {base62*24}' }],
    },
  },
];

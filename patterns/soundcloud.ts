// SoundCloud: client id or secret. https://developers.soundcloud.com/docs/api/guide
import type { Pattern } from '../src/model/pattern.ts';

export const soundcloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'soundcloud.client-credential',
    family: 'credential',
    title: 'SoundCloud client id or secret',
    description: '32 letters and digits beside SoundCloud’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Revoke the secret in SoundCloud’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.soundcloud.com/docs/api/guide',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developers.soundcloud.com/docs/api/guide'],
    names: ['soundcloud'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'SOUNDCLOUD_CLIENT_SECRET={base62*32}' },
        { text: 'https://api.soundcloud.com/tracks/293?client_id={base62*32}' },
      ],
      skip: [
        { text: 'SOUNDCLOUD_CLIENT_SECRET=your-soundcloud-secret' },
        { text: 'soundcloud etag: {base62*32}' },
      ],
    },
  },
];

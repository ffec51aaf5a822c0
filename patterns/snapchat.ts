// Snapchat: client secret. https://developers.snap.com/api/marketing-api/Ads-API/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const snapchatPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'snapchat.client-secret',
    family: 'credential',
    title: 'Snapchat client secret',
    description: '20 to 48 letters, digits, `-` and `_` beside Snapchat’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Regenerate the secret in the Snapchat dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developers.snap.com/api/marketing-api/Ads-API/authentication',
    severity: 'high',
    confidence: 'low',
    tags: ['social'],
    references: ['https://developers.snap.com/api/marketing-api/Ads-API/authentication'],
    names: ['snapchat', 'snap_client', 'snapkit', 'snap_kit'],
    value: /[A-Za-z0-9_-]{20,48}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'SNAPCHAT_CLIENT_SECRET={base64url*34}' },
        { text: "$snapchatClientSecret = '{base64url*34}';", path: 'api.php' },
      ],
      skip: [
        { text: 'SNAPCHAT_CLIENT_SECRET=your-snapchat-secret' },
        { text: 'snapchat etag: {base64url*34}' },
      ],
    },
  },
];

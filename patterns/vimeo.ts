// Vimeo: access token, client secret.
// See https://developer.vimeo.com/api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const vimeoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vimeo.access-token',
    family: 'credential',
    title: 'Vimeo access token',
    description: '32 hexadecimal digits beside Vimeo’s name.',
    impact: 'Whoever has it reads and changes the videos within its scopes.',
    remedy:
      'Revoke the token in the app’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.vimeo.com/apps',
    severity: 'high',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://developer.vimeo.com/api/authentication'],
    names: ['vimeo'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'VIMEO_API_TOKEN={hex*32}' },
        { text: 'curl "https://api.vimeo.com/me?token={hex*32}"', path: 'run.sh' },
        { text: 'curl https://api.vimeo.com/me -H "Authorization: Bearer {hex*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'VIMEO_TOKEN=your-vimeo-token' }, { text: 'see vimeo {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'vimeo.client-secret',
    family: 'credential',
    title: 'Vimeo client secret',
    description: '128 base64 characters beside the name of Vimeo’s secret.',
    impact: 'Whoever has it asks for tokens in the application’s name.',
    remedy:
      'Revoke the secret in the app’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.vimeo.com/apps',
    severity: 'high',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://developer.vimeo.com/api/authentication'],
    names: ['vimeo'],
    value: /[A-Za-z0-9+/]{128}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'VIMEO_CLIENT_SECRET={base64*128}' },
        { text: 'vimeo_client_secret = "{base64*128}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'VIMEO_SECRET=your-vimeo-secret' }, { text: 'see vimeo {base64*128}' }],
    },
  },
];

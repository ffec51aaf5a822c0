// Box: client secret or developer token.
// See https://developer.box.com/guides/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const boxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'box.client-secret',
    family: 'credential',
    title: 'Box client secret or developer token',
    description: '32 letters and digits beside the name of Box’ secret or token.',
    impact: 'Whoever has it reads and changes files in the application’s name.',
    remedy:
      'Revoke the secret in the developer console, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.box.com/guides/authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['storage', 'saas'],
    references: ['https://developer.box.com/guides/authentication/'],
    names: [
      'box_client',
      'box_developer',
      'box_access',
      'box_app',
      'boxsdk',
      'box_oauth',
      'boxappsettings',
      'box_api',
      'box_com',
      'box.com',
    ],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'BOX_CLIENT_SECRET={base62*32}' },
        {
          text: '"boxAppSettings": {\n  "clientID": "x",\n  "clientSecret": "{base62*32}"\n}',
          path: 'box.json',
        },
      ],
      skip: [{ text: 'BOX_CLIENT_SECRET=your-client-secret' }],
    },
  },
];

// Autodesk: client secret.
// See https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/
import type { Pattern } from '../src/model/pattern.ts';

export const autodeskPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'autodesk.client-secret',
    family: 'credential',
    title: 'Autodesk client secret',
    description:
      '16 or 64 letters and digits beside the name of Autodesk’s (once Forge’s) secret; ' +
      'the client id, 32 or 48, goes with it.',
    impact: 'Whoever has both reads and changes models and data in the application’s name.',
    remedy:
      'Revoke the secret in the app’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/'],
    names: ['autodesk', 'aps_client', 'forge_client'],
    value: /[A-Za-z0-9]{64}|[A-Za-z0-9]{16}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex:
        /client_?id["' ]{0,3}[:=]["' ]{0,4}(?<companion>[A-Za-z0-9]{48}|[A-Za-z0-9]{32})(?![A-Za-z0-9])/i,
      need: 'preferred',
    },
    examples: {
      match: [
        { text: 'APS_CLIENT_ID={base62*48}\nAPS_CLIENT_SECRET={base62*64}' },
        { text: 'forge_client_id = "{base62*32}"\nforge_client_secret = "{base62*14}4a"', path: 'a.py' },
      ],
      skip: [{ text: 'APS_CLIENT_SECRET=your-client-secret' }],
    },
  },
];

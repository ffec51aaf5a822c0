// Zoom: client secret. https://developers.zoom.us/docs/internal-apps/s2s-oauth/
import type { Pattern } from '../src/model/pattern.ts';

export const zoomPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zoom.client-secret',
    family: 'credential',
    title: 'Zoom client secret',
    description: 'The OAuth client secret of a Zoom app.',
    impact:
      'With the client id, whoever has it calls Zoom’s API for the account: meetings, ' +
      'recordings, users.',
    remedy: 'Regenerate the secret in the app’s credentials on marketplace.zoom.us.',
    rotation: 'https://developers.zoom.us/docs/internal-apps/s2s-oauth/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.zoom.us/docs/internal-apps/s2s-oauth/'],
    names: [
      'zoom_api',
      'zoom_client',
      'zoom_oauth',
      'zoom_us',
      'zoom_secret',
      'zoom_account',
      'zoom_sdk',
      'zoom_meeting',
      'zoom_app',
      'zoom_s2s',
    ],
    value: /[A-Za-z0-9]{32}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'ZOOM_CLIENT_SECRET={base62*32}' },
        { text: 'zoom-api:\n  client_secret: {base62*32}' },
      ],
      skip: [
        { text: 'ZOOM_CLIENT_SECRET=your_zoom_client_secret' },
        { text: 'zoom api revision {base62*32}' },
      ],
    },
  },
];

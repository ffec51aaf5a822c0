// Photon: AppId. https://doc.photonengine.com/realtime/current/reference/app-id
import type { Pattern } from '../src/model/pattern.ts';

export const photonPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'photon.app-id',
    family: 'credential',
    title: 'Photon AppId',
    description: 'A UUID beside Photon’s name.',
    impact: 'Whoever has it connects clients as the app and uses up its concurrent users.',
    remedy:
      'Revoke the key in Photon’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://doc.photonengine.com/realtime/current/reference/app-id',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://doc.photonengine.com/realtime/current/reference/app-id'],
    names: [
      'photon_app',
      'photonengine',
      'photonserver',
      'photon_realtime',
      'photon_pun',
      'photon_voice',
      'appidrealtime',
      'appidpun',
    ],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['app', 'id', 'key'],
    examples: {
      match: [
        { text: 'PHOTON_APP_ID_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'photon_app_key: "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'game.yml' },
      ],
      skip: [
        { text: 'PHOTON_APP_ID_KEY=your-photon-app-key' },
        { text: 'photon_app etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

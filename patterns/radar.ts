// Radar: secret key. https://radar.com/documentation/api
import type { Pattern } from '../src/model/pattern.ts';

export const radarPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'radar.secret-key',
    family: 'credential',
    title: 'Radar secret key',
    description: 'A secret key of a project of Radar.',
    impact: 'Whoever has it reads users’ locations and changes geofences and settings of the ' + 'project.',
    remedy:
      'Revoke the key in Radar’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://radar.com/documentation/api',
    severity: 'high',
    confidence: 'high',
    tags: ['maps'],
    references: ['https://radar.com/documentation/api'],
    keywords: ['prj_live_sk_', 'prj_test_sk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>prj_(?:live|test)_sk_[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RADAR_SECRET_KEY=prj_live_sk_{hex*40}' },
        { text: 'Authorization: prj_test_sk_{hex*40}' },
      ],
      skip: [
        { text: 'prj_live_pk_{hex*40}' },
        { text: 'prj_live_sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];

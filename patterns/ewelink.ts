// eWeLink: app secret. https://coolkit-technologies.github.io/eWeLink-API/#/en/PlatformOverview
import type { Pattern } from '../src/model/pattern.ts';

export const ewelinkPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ewelink.app-secret',
    family: 'credential',
    title: 'eWeLink app secret',
    description: '32 letters and digits beside eWeLink’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the secret in eWeLink’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://coolkit-technologies.github.io/eWeLink-API/#/en/PlatformOverview',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://coolkit-technologies.github.io/eWeLink-API/#/en/PlatformOverview'],
    names: ['ewelink', 'coolkit'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'EWELINK_APP_SECRET={base62*32}' },
        { text: 'ewelink_app_secret: {base62*32}', path: 'config.yaml' },
      ],
      skip: [{ text: 'EWELINK_APP_SECRET=your-ewelink-secret' }, { text: 'see ewelink {base62*32}' }],
    },
  },
];

// MeaningCloud: license key. https://learn.meaningcloud.com/developer/account/subscriptions
import type { Pattern } from '../src/model/pattern.ts';

export const meaningcloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'meaningcloud.license-key',
    family: 'credential',
    title: 'MeaningCloud license key',
    description: '32 hexadecimal digits beside MeaningCloud’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in MeaningCloud’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://learn.meaningcloud.com/developer/account/subscriptions',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://learn.meaningcloud.com/developer/account/subscriptions'],
    names: ['meaningcloud', 'meaning_cloud'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'MEANINGCLOUD_KEY={hex*32}' },
        { text: '<add key="meaningcloudKey" value="{hex*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'MEANINGCLOUD_KEY=your-meaningcloud-key' }, { text: 'meaningcloud etag: {hex*32}' }],
    },
  },
];

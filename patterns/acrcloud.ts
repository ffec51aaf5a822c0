// ACRCloud: access secret. https://docs.acrcloud.com/reference/identification-api
import type { Pattern } from '../src/model/pattern.ts';

export const acrcloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'acrcloud.access-secret',
    family: 'credential',
    title: 'ACRCloud access secret',
    description: '40 letters and digits beside ACRCloud’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Revoke the secret in ACRCloud’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.acrcloud.com/reference/identification-api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://docs.acrcloud.com/reference/identification-api'],
    names: ['acrcloud', 'acr_cloud'],
    value: /[A-Za-z0-9]{40}/,
    words: ['secret'],
    companion: {
      title: 'access key',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{32})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'ACRCLOUD_ACCESS_KEY={hex*32}\nACRCLOUD_ACCESS_SECRET={base62*40}' },
        { text: '<add key="acrcloudAccessSecret" value="{base62*40}" />', path: 'App.config' },
      ],
      skip: [{ text: 'ACRCLOUD_ACCESS_SECRET=your-acrcloud-secret' }, { text: 'see acrcloud {base62*40}' }],
    },
  },
];

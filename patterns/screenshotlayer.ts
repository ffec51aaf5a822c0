// screenshotlayer: access key. https://screenshotlayer.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const screenshotlayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'screenshotlayer.access-key',
    family: 'credential',
    title: 'screenshotlayer access key',
    description: '32 hexadecimal digits beside screenshotlayer’s name.',
    impact: 'Whoever has it takes screenshots at the account’s cost.',
    remedy:
      'Revoke the key in screenshotlayer’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://screenshotlayer.com/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://screenshotlayer.com/documentation'],
    names: ['screenshotlayer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SCREENSHOTLAYER_ACCESS_KEY={hex*32}' },
        { text: 'http://api.screenshotlayer.com/api/capture?access_key={hex*32}&url=http://example.com' },
      ],
      skip: [
        { text: 'SCREENSHOTLAYER_ACCESS_KEY=your-screenshotlayer-key' },
        { text: 'see screenshotlayer {hex*32}' },
      ],
    },
  },
];

// Session tokens of CocoaPods Trunk.
// https://guides.cocoapods.org/making/getting-setup-with-trunk.html
import type { Pattern } from '../src/model/pattern.ts';

export const cocoapodsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cocoapods.trunk-token',
    family: 'credential',
    title: 'CocoaPods Trunk token',
    description: 'A session token of CocoaPods Trunk, beside its name.',
    impact: 'Whoever has it publishes versions of its owner’s pods.',
    remedy: 'Remove the session with `pod trunk me clean-sessions --all`.',
    rotation: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://guides.cocoapods.org/making/getting-setup-with-trunk.html'],
    names: ['cocoapods', 'trunk_cocoapods', 'cocoapods_trunk'],
    value: /[0-9a-f]{32}/,
    words: ['token', 'passw', 'key', 'secret'],
    examples: {
      match: [
        { text: 'COCOAPODS_TRUNK_TOKEN={hex*32}' },
        { text: 'cocoapods_token: {hex*32}', path: 'ci.yml' },
      ],
      skip: [{ text: 'COCOAPODS_TRUNK_TOKEN=your-token' }, { text: 'cocoapods spec {hex*32}' }],
    },
  },
];

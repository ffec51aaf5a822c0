// 17TRACK: token. https://api.17track.net/en/doc
import type { Pattern } from '../src/model/pattern.ts';

export const seventeenTrackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'seventeen-track.token',
    family: 'credential',
    title: '17TRACK token',
    description: '32 hexadecimal digits in capitals beside 17TRACK’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Regenerate the token in the 17TRACK dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://api.17track.net/en/doc',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://api.17track.net/en/doc'],
    names: ['17track'],
    value: /[0-9A-F]{32}/,
    examples: {
      match: [
        { text: '17TRACK_TOKEN={HEX*32}' },
        { text: "const 17trackToken = '{HEX*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: '17TRACK_TOKEN=your-17track-token' }, { text: 'see 17track {HEX*32}' }],
    },
  },
];

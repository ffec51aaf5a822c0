// ImageTyperz: access token. https://www.imagetyperz.com/
import type { Pattern } from '../src/model/pattern.ts';

export const imagetyperzPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'imagetyperz.access-token',
    family: 'credential',
    title: 'ImageTyperz access token',
    description: '32 hexadecimal digits in capitals beside ImageTyperz’s name.',
    impact: 'Whoever has it spends the account’s balance.',
    remedy:
      'Delete the token on ImageTyperz’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://www.imagetyperz.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://www.imagetyperz.com/'],
    names: ['imagetyperz', 'image_typerz'],
    value: /[0-9A-F]{32}/,
    examples: {
      match: [
        { text: 'IMAGETYPERZ_ACCESS_TOKEN={HEX*32}' },
        { text: 'export IMAGETYPERZ_ACCESS_TOKEN="{HEX*32}"', path: 'deploy.sh' },
      ],
      skip: [
        { text: 'IMAGETYPERZ_ACCESS_TOKEN=your-imagetyperz-token' },
        { text: 'see imagetyperz {HEX*32}' },
      ],
    },
  },
];

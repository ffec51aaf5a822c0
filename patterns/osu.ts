// osu!: client secret or API key. https://osu.ppy.sh/docs/index.html
import type { Pattern } from '../src/model/pattern.ts';

export const osuPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'osu.client-secret',
    family: 'credential',
    title: 'osu! client secret or API key',
    description: '40 letters and digits beside osu!’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the osu! dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://osu.ppy.sh/docs/index.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://osu.ppy.sh/docs/index.html'],
    names: ['osu_client', 'osu_api', 'osu_secret', 'osu_ppy', 'osu.ppy.sh'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'OSU_CLIENT_SECRET={base62*40}' },
        { text: "$osuClientSecret = '{base62*40}';", path: 'api.php' },
      ],
      skip: [{ text: 'OSU_CLIENT_SECRET=your-osu-client-key' }, { text: 'see osu client {base62*40}' }],
    },
  },
];

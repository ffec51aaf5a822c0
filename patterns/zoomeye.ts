// ZoomEye: API key.
// See https://www.zoomeye.ai/doc
import type { Pattern } from '../src/model/pattern.ts';

export const zoomeyePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zoomeye.api-key',
    family: 'credential',
    title: 'ZoomEye API key',
    description: 'Hexadecimal digits in five groups beside ZoomEye’s name.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key in the user’s profile, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://www.zoomeye.ai/doc',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://www.zoomeye.ai/doc'],
    names: ['zoomeye', 'zoom_eye'],
    value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4,5}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{11,12}/,
    examples: {
      match: [
        { text: 'ZOOMEYE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"ZOOMEYE_API_KEY": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'env.json' },
        {
          text: 'curl https://api.zoomeye.ai/host/search -H "API-KEY: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'ZOOMEYE_KEY=your-zoomeye-key' },
        { text: 'see zoomeye {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// Seniverse: private key. https://docs.seniverse.com/
import type { Pattern } from '../src/model/pattern.ts';

export const seniversePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'seniverse.private-key',
    family: 'credential',
    title: 'Seniverse private key',
    description: '`S` and 16 letters and digits beside Seniverse’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Seniverse’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.seniverse.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://docs.seniverse.com/'],
    names: ['seniverse', 'thinkpage'],
    value: /S[A-Za-z0-9]{16}/,
    examples: {
      match: [
        { text: 'SENIVERSE_API_KEY=S{base62*16}' },
        { text: 'https://api.seniverse.com/v3/weather/now.json?key=S{base62*16}&location=beijing' },
      ],
      skip: [{ text: 'SENIVERSE_API_KEY=your-seniverse-key' }, { text: 'seniverse etag: S{base62*16}' }],
    },
  },
];

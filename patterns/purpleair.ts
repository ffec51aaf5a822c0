// PurpleAir: API read or write key. https://api.purpleair.com/
import type { Pattern } from '../src/model/pattern.ts';

export const purpleairPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'purpleair.api-key',
    family: 'credential',
    title: 'PurpleAir API read or write key',
    description: 'A UUID beside PurpleAir’s name.',
    impact: 'Whoever has it reads, and with a write key falsifies, what the devices report.',
    remedy:
      'Delete the key on PurpleAir’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://api.purpleair.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot', 'data'],
    references: ['https://api.purpleair.com/'],
    names: ['purpleair', 'purple_air'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'PURPLEAIR_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"purpleairApiKey": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'PURPLEAIR_API_KEY=your-purpleair-key' },
        { text: 'purpleair etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

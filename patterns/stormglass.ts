// Stormglass: API key. https://docs.stormglass.io/
import type { Pattern } from '../src/model/pattern.ts';

export const stormglassPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'stormglass.api-key',
    family: 'credential',
    title: 'Stormglass API key',
    description: 'Two UUIDs joined by a hyphen beside Stormglass’ name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Stormglass’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.stormglass.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://docs.stormglass.io/'],
    names: ['stormglass', 'storm_glass'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        {
          text: 'STORMGLASS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
        {
          text: 'export STORMGLASS_API_KEY="{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'deploy.sh',
        },
      ],
      skip: [
        { text: 'STORMGLASS_API_KEY=your-stormglass-key' },
        {
          text: 'see stormglass {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
    },
  },
];

// mod.io: API key. https://docs.mod.io/restapiref/
import type { Pattern } from '../src/model/pattern.ts';

export const modIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mod-io.api-key',
    family: 'credential',
    title: 'mod.io API key',
    description: '32 hexadecimal digits beside mod.io’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the mod.io dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://docs.mod.io/restapiref/',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://docs.mod.io/restapiref/'],
    names: ['mod_io_api', 'modio_api', 'modio_key', 'mod.io', 'modio'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'MODIO_API_KEY={hex*32}' }, { text: 'https://api.mod.io/v1/games?api_key={hex*32}' }],
      skip: [{ text: 'MODIO_API_KEY=your-modio-key' }, { text: 'see modio {hex*32}' }],
    },
  },
];

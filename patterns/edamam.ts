// Edamam: app key. https://developer.edamam.com/edamam-docs-recipe-api
import type { Pattern } from '../src/model/pattern.ts';

export const edamamPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'edamam.app-key',
    family: 'credential',
    title: 'Edamam app key',
    description: '32 hexadecimal digits beside Edamam’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Edamam’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://developer.edamam.com/edamam-docs-recipe-api',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://developer.edamam.com/edamam-docs-recipe-api'],
    names: ['edamam'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'EDAMAM_APP_KEY={hex*32}' },
        { text: 'https://api.edamam.com/search?q=chicken&app_id={hex*8}&app_key={hex*32}' },
      ],
      skip: [{ text: 'EDAMAM_APP_KEY=your-edamam-key' }, { text: 'see edamam {hex*32}' }],
    },
  },
];

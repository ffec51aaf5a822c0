// CORE: API key. https://api.core.ac.uk/docs/v3
import type { Pattern } from '../src/model/pattern.ts';

export const coreAcUkPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'core-ac-uk.api-key',
    family: 'credential',
    title: 'CORE API key',
    description: '32 letters and digits beside CORE’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the CORE dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://api.core.ac.uk/docs/v3',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://api.core.ac.uk/docs/v3'],
    names: ['core_ac_uk'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'CORE_AC_UK_API_KEY={base62*32}' },
        { text: 'https://api.core.ac.uk/v3/search/works?q=a&apiKey={base62*32}' },
      ],
      skip: [{ text: 'CORE_AC_UK_API_KEY=your-core-ac-uk-key' }, { text: 'see core ac uk {base62*32}' }],
    },
  },
];

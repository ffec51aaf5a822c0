// OpenTopography: API key. https://portal.opentopography.org/apidocs/
import type { Pattern } from '../src/model/pattern.ts';

export const opentopographyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'opentopography.api-key',
    family: 'credential',
    title: 'OpenTopography API key',
    description: '32 hexadecimal digits beside OpenTopography’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the key on OpenTopography’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://portal.opentopography.org/apidocs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://portal.opentopography.org/apidocs/'],
    names: ['opentopography', 'open_topography'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'OPENTOPOGRAPHY_API_KEY={hex*32}' },
        { text: 'https://portal.opentopography.org/API/globaldem?demtype=SRTMGL3&API_Key={hex*32}' },
      ],
      skip: [
        { text: 'OPENTOPOGRAPHY_API_KEY=your-opentopography-key' },
        { text: 'see opentopography {hex*32}' },
      ],
    },
  },
];

// Elsevier: API key. https://dev.elsevier.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const elsevierPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'elsevier.api-key',
    family: 'credential',
    title: 'Elsevier API key',
    description: '32 hexadecimal digits beside Elsevier’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Elsevier dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://dev.elsevier.com/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://dev.elsevier.com/documentation/'],
    names: ['elsevier', 'scopus', 'sciencedirect', 'science_direct'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ELSEVIER_API_KEY={hex*32}' },
        { text: 'https://api.elsevier.com/content/search/scopus?query=heart&apiKey={hex*32}' },
      ],
      skip: [{ text: 'ELSEVIER_API_KEY=your-elsevier-key' }, { text: 'see elsevier {hex*32}' }],
    },
  },
];

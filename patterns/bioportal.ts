// BioPortal: API key. https://data.bioontology.org/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const bioportalPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bioportal.api-key',
    family: 'credential',
    title: 'BioPortal API key',
    description: 'A UUID beside BioPortal’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in BioPortal’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://data.bioontology.org/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://data.bioontology.org/documentation'],
    names: ['bioportal', 'bioontology'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'BIOPORTAL_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://data.bioontology.org/search?q=melanoma&apikey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'BIOPORTAL_API_KEY=your-bioportal-key' },
        { text: 'bioportal etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

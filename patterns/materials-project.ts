// Materials Project: API key.
// See https://docs.materialsproject.org/downloading-data/using-the-api/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const materialsProjectPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'materials-project.api-key',
    family: 'credential',
    title: 'Materials Project API key',
    description: '32 letters and digits beside Materials Project’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the key on Materials Project’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://docs.materialsproject.org/downloading-data/using-the-api/getting-started',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.materialsproject.org/downloading-data/using-the-api/getting-started'],
    names: ['materials_project', 'materialsproject', 'pmg_mapi', 'mprester'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'MATERIALS_PROJECT_API_KEY={base62*32}' },
        { text: "with MPRester('{base62*32}') as mpr:", path: 'a.py' },
      ],
      skip: [
        { text: 'MATERIALS_PROJECT_API_KEY=your-materials-project-key' },
        { text: 'materials_project etag: {base62*32}' },
      ],
    },
  },
];

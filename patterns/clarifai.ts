// Clarifai: access token. https://docs.clarifai.com/control/authentication/pat/
import type { Pattern } from '../src/model/pattern.ts';

export const clarifaiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clarifai.access-token',
    family: 'credential',
    title: 'Clarifai access token',
    description: 'A personal access token or app key of Clarifai.',
    impact: 'Whoever has it runs models at the account’s cost and reads its data.',
    remedy: 'Delete the token in Clarifai’s security settings and create a new one.',
    rotation: 'https://docs.clarifai.com/control/authentication/pat/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.clarifai.com/control/authentication/pat/'],
    names: ['clarifai'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CLARIFAI_PAT={hex*32}' },
        { text: 'model = Model(url="https://clarifai.com/a/b/models/c", pat="{hex*32}")', path: 'a.py' },
      ],
      skip: [{ text: 'CLARIFAI_PAT=your_clarifai_pat' }, { text: 'clarifai trace {hex*32}' }],
    },
  },
];

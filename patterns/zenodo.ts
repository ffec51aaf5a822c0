// Zenodo: access token. https://developers.zenodo.org/
import type { Pattern } from '../src/model/pattern.ts';

export const zenodoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zenodo.access-token',
    family: 'credential',
    title: 'Zenodo access token',
    description: '60 letters and digits beside Zenodo’s name.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Regenerate the token in the Zenodo dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developers.zenodo.org/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://developers.zenodo.org/'],
    names: ['zenodo'],
    value: /[A-Za-z0-9]{60}/,
    examples: {
      match: [
        { text: 'ZENODO_ACCESS_TOKEN={base62*60}' },
        { text: 'https://zenodo.org/api/deposit/depositions?access_token={base62*60}' },
      ],
      skip: [{ text: 'ZENODO_ACCESS_TOKEN=your-zenodo-token' }, { text: 'see zenodo {base62*60}' }],
    },
  },
];

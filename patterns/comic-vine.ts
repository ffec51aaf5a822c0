// Comic Vine: API key. https://comicvine.gamespot.com/api/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const comicVinePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'comic-vine.api-key',
    family: 'credential',
    title: 'Comic Vine API key',
    description: '40 hexadecimal digits beside Comic Vine’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Delete the key on Comic Vine’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://comicvine.gamespot.com/api/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://comicvine.gamespot.com/api/documentation'],
    names: ['comicvine', 'comic_vine'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'COMICVINE_API_KEY={hex*40}' },
        { text: 'https://comicvine.gamespot.com/api/issues/?api_key={hex*40}&format=json' },
      ],
      skip: [{ text: 'COMICVINE_API_KEY=your-comicvine-key' }, { text: 'comicvine etag: {hex*40}' }],
    },
  },
];

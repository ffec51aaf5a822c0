// eBird: API key. https://documenter.getpostman.com/view/664302/S1ENwy59
import type { Pattern } from '../src/model/pattern.ts';

export const ebirdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ebird.api-key',
    family: 'credential',
    title: 'eBird API key',
    description: '12 lower-case letters and digits beside eBird’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in eBird’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://documenter.getpostman.com/view/664302/S1ENwy59',
    severity: 'low',
    confidence: 'low',
    tags: ['data'],
    references: ['https://documenter.getpostman.com/view/664302/S1ENwy59'],
    names: ['ebird'],
    value: /[a-z0-9]{12}/,
    examples: {
      match: [
        { text: 'EBIRD_API_KEY={lowerdigits*8}7k4m' },
        { text: '<add key="ebirdApiKey" value="{lowerdigits*8}7k4m" />', path: 'App.config' },
      ],
      skip: [{ text: 'EBIRD_API_KEY=your-ebird-key' }, { text: 'ebird etag: {lowerdigits*8}7k4m' }],
    },
  },
];

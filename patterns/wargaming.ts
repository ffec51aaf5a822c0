// Wargaming.net: application id. https://developers.wargaming.net/documentation/guide/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const wargamingPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wargaming.application-id',
    family: 'credential',
    title: 'Wargaming.net application id',
    description: '32 hexadecimal digits beside Wargaming.net’s name.',
    impact: 'Whoever has it calls the API within the application’s limits.',
    remedy:
      'Delete the id on Wargaming.net’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developers.wargaming.net/documentation/guide/getting-started/',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://developers.wargaming.net/documentation/guide/getting-started/'],
    names: ['wargaming', 'worldoftanks', 'wot_api'],
    value: /[0-9a-f]{32}/,
    words: ['application_id', 'app_id', 'application', 'key', 'token'],
    examples: {
      match: [
        { text: 'WARGAMING_APPLICATION_ID={hex*32}' },
        { text: 'https://api.worldoftanks.eu/wot/account/list/?application_id={hex*32}&search=a' },
      ],
      skip: [{ text: 'WARGAMING_APPLICATION_ID=your-wargaming-id' }, { text: 'see wargaming {hex*32}' }],
    },
  },
];

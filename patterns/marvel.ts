// Marvel: private key. https://developer.marvel.com/documentation/authorization
import type { Pattern } from '../src/model/pattern.ts';

export const marvelPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'marvel.private-key',
    family: 'credential',
    title: 'Marvel private key',
    description: '40 hexadecimal digits beside Marvel’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Delete the key on Marvel’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://developer.marvel.com/documentation/authorization',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developer.marvel.com/documentation/authorization'],
    names: ['marvel', 'marvel_api'],
    value: /[0-9a-f]{40}/,
    words: ['priv', 'secret', 'key'],
    examples: {
      match: [
        { text: 'MARVEL_PRIVATE_KEY={hex*40}' },
        { text: '{"marvelPrivateKey": "{hex*40}"}', path: 'config.json' },
      ],
      skip: [{ text: 'MARVEL_PRIVATE_KEY=your-marvel-key' }, { text: 'see marvel {hex*40}' }],
    },
  },
];

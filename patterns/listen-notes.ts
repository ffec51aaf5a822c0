// Listen Notes: API key. https://www.listennotes.com/api/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const listenNotesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'listen-notes.api-key',
    family: 'credential',
    title: 'Listen Notes API key',
    description: '32 hexadecimal digits beside Listen Notes’ name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Delete the key on Listen Notes’ page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.listennotes.com/api/docs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://www.listennotes.com/api/docs/'],
    names: ['listennotes', 'listen_notes', 'listenapi', 'listen_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'LISTENNOTES_API_KEY={hex*32}' },
        { text: 'private static final String LISTENNOTES_API_KEY = "{hex*32}";', path: 'Api.java' },
      ],
      skip: [{ text: 'LISTENNOTES_API_KEY=your-listennotes-key' }, { text: 'see listennotes {hex*32}' }],
    },
  },
];

// PlayFab: secret key. https://learn.microsoft.com/en-us/gaming/playfab/gamemanager/secret-key-management
import type { Pattern } from '../src/model/pattern.ts';

export const playfabPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'playfab.secret-key',
    family: 'credential',
    title: 'PlayFab secret key',
    description: '50 capitals and digits beside PlayFab’s name.',
    impact: 'Whoever has it reads and changes the data of the title and its players.',
    remedy:
      'Delete the key on PlayFab’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://learn.microsoft.com/en-us/gaming/playfab/gamemanager/secret-key-management',
    severity: 'critical',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://learn.microsoft.com/en-us/gaming/playfab/gamemanager/secret-key-management'],
    names: ['playfab', 'play_fab'],
    value: /[A-Z0-9]{40,52}/,
    words: ['secret', 'key'],
    examples: {
      match: [
        { text: 'PLAYFAB_SECRET_KEY={upperdigits*50}' },
        { text: '{"playfabSecretKey": "{upperdigits*50}"}', path: 'config.json' },
      ],
      skip: [{ text: 'PLAYFAB_SECRET_KEY=your-playfab-key' }, { text: 'see playfab {upperdigits*50}' }],
    },
  },
];

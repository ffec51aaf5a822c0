// Epic Games: client secret. https://dev.epicgames.com/docs/dev-portal/client-credentials
import type { Pattern } from '../src/model/pattern.ts';

export const epicGamesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'epic-games.client-secret',
    family: 'credential',
    title: 'Epic Games client secret',
    description: '43 characters of base64 beside Epic Games’ name.',
    impact: 'Whoever has it reads and changes the data of the title and its players.',
    remedy:
      'Regenerate the secret in the Epic Games dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://dev.epicgames.com/docs/dev-portal/client-credentials',
    severity: 'high',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://dev.epicgames.com/docs/dev-portal/client-credentials'],
    names: ['epic_games', 'epicgames', 'eos_client', 'eos_sdk'],
    value: /[A-Za-z0-9+/]{43}/,
    words: ['secret', 'key'],
    examples: {
      match: [
        { text: 'EPICGAMES_CLIENT_SECRET={base64*43}' },
        { text: 'epicgamesClientSecret={base64*43}', path: 'app.properties' },
      ],
      skip: [
        { text: 'EPICGAMES_CLIENT_SECRET=your-epicgames-secret' },
        { text: 'epicgames etag: {base62*43}' },
      ],
    },
  },
];

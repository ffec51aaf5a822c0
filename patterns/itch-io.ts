// itch.io: API key. https://itch.io/docs/api/serverside
import type { Pattern } from '../src/model/pattern.ts';

export const itchIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'itch-io.api-key',
    family: 'credential',
    title: 'itch.io API key',
    description: '40 letters and digits beside itch.io’s name.',
    impact: 'Whoever has it reads and changes the data of the title and its players.',
    remedy:
      'Revoke the key in itch.io’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://itch.io/docs/api/serverside',
    severity: 'high',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://itch.io/docs/api/serverside'],
    names: ['itch_io', 'itchio', 'butler_api'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'ITCH_IO_API_KEY={base62*40}' },
        { text: '<add key="itchIoApiKey" value="{base62*40}" />', path: 'App.config' },
      ],
      skip: [{ text: 'ITCH_IO_API_KEY=your-itch-io-key' }, { text: 'see itch io {base62*40}' }],
    },
  },
];

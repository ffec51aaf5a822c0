// Dailymotion: API secret. https://developers.dailymotion.com/guides/platform-api-authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const dailymotionPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dailymotion.api-secret',
    family: 'credential',
    title: 'Dailymotion API secret',
    description: '40 hexadecimal digits beside Dailymotion’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Delete the secret on Dailymotion’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://developers.dailymotion.com/guides/platform-api-authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developers.dailymotion.com/guides/platform-api-authentication/'],
    names: ['dailymotion'],
    value: /[0-9a-f]{40}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'DAILYMOTION_API_SECRET={hex*40}' },
        { text: 'export DAILYMOTION_API_SECRET="{hex*40}"', path: 'deploy.sh' },
      ],
      skip: [
        { text: 'DAILYMOTION_API_SECRET=your-dailymotion-secret' },
        { text: 'see dailymotion {hex*40}' },
      ],
    },
  },
];

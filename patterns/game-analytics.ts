// GameAnalytics: secret key. https://docs.gameanalytics.com/
import type { Pattern } from '../src/model/pattern.ts';

export const gameAnalyticsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'game-analytics.secret-key',
    family: 'credential',
    title: 'GameAnalytics secret key',
    description: '40 hexadecimal digits beside GameAnalytics’ name.',
    impact: 'Whoever has it reads and changes the data of the title and its players.',
    remedy:
      'Revoke the key in GameAnalytics’ account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.gameanalytics.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://docs.gameanalytics.com/'],
    names: ['gameanalytics', 'game_analytics'],
    value: /[0-9a-f]{40}/,
    words: ['secret'],
    companion: {
      title: 'game key',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{32})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'GAMEANALYTICS_SECRET_KEY={hex*40}' },
        { text: 'gameanalytics_secret_key = "{hex*40}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'GAMEANALYTICS_SECRET_KEY=your-gameanalytics-key' },
        { text: 'see gameanalytics {hex*40}' },
      ],
    },
  },
];

// Bluesky: app password. https://docs.bsky.app/docs/advanced-guides/atproto
import type { Pattern } from '../src/model/pattern.ts';

export const blueskyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bluesky.app-password',
    family: 'credential',
    title: 'Bluesky app password',
    description: 'Four groups of four letters and digits beside Bluesky’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the password in Bluesky’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.bsky.app/docs/advanced-guides/atproto',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://docs.bsky.app/docs/advanced-guides/atproto'],
    names: ['bluesky', 'bsky', 'atproto'],
    value: /[a-z2-7]{4}(?:-[a-z2-7]{4}){3}/,
    words: ['passw', 'pwd', 'login', 'auth', 'app_'],
    examples: {
      match: [
        { text: 'BLUESKY_APP_PASSWORD={lower*3}5-{lower*2}3{lower*1}-{lower*4}-2{lower*3}' },
        {
          text: '<add key="blueskyAppPassword" value="{lower*3}5-{lower*2}3{lower*1}-{lower*4}-2{lower*3}" />',
          path: 'App.config',
        },
      ],
      skip: [
        { text: 'BLUESKY_APP_PASSWORD=your-bluesky-password' },
        { text: 'see bluesky {lower*3}5-{lower*2}3{lower*1}-{lower*4}-2{lower*3}' },
      ],
    },
  },
];

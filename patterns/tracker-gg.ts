// Tracker Network: API key. https://tracker.gg/developers/docs/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const trackerGgPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tracker-gg.api-key',
    family: 'credential',
    title: 'Tracker Network API key',
    description: 'A UUID beside Tracker Network’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in Tracker Network’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://tracker.gg/developers/docs/getting-started',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://tracker.gg/developers/docs/getting-started'],
    names: ['tracker_gg', 'trackergg', 'trn_api', 'trackernetwork', 'tracker_network', 'trn-api'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'TRACKER_GG_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: '<add key="trackerGgApiKey" value="{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}" />',
          path: 'App.config',
        },
      ],
      skip: [
        { text: 'TRACKER_GG_API_KEY=your-tracker-gg-key' },
        { text: 'see tracker gg {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

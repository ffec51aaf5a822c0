// Ably: API key. https://ably.com/docs/auth#api-key
import type { Pattern } from '../src/model/pattern.ts';

export const ablyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ably.api-key',
    family: 'credential',
    title: 'Ably API key',
    description: 'An API key of an Ably app: a name and a secret.',
    impact: 'Whoever has it publishes to and reads the app’s channels, within the key’s capabilities.',
    remedy: 'Revoke the key in Ably’s dashboard under API keys.',
    rotation: 'https://ably.com/docs/auth#api-key',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://ably.com/docs/auth#api-key'],
    names: ['ably'],
    value: /[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{6}:[A-Za-z0-9_-]{16,43}/,
    examples: {
      match: [
        { text: 'ABLY_API_KEY={base62*6}.{base62*6}:{base62*43}' },
        {
          text: "const ably = new Ably.Realtime({ key: '{base62*6}.{base62*6}:{base62*43}' });",
          path: 'a.js',
        },
      ],
      skip: [
        { text: 'ABLY_API_KEY=your_ably_api_key' },
        { text: 'ably revision {base62*6}.{base62*6}:{base62*43}' },
      ],
    },
  },
];

// Eventful: app key. https://api.eventful.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const eventfulPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'eventful.app-key',
    family: 'credential',
    title: 'Eventful app key',
    description: '16 letters and digits beside Eventful’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Eventful’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api.eventful.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://api.eventful.com/docs'],
    names: ['eventful_app', 'eventful_api', 'api_eventful', 'eventful_key'],
    value: /[A-Za-z0-9]{16}/,
    examples: {
      match: [
        { text: 'EVENTFUL_APP_KEY={base62*16}' },
        { text: 'http://api.eventful.com/json/events/search?app_key={base62*16}&keywords=books' },
      ],
      skip: [{ text: 'EVENTFUL_APP_KEY=your-eventful-app-key' }, { text: 'see eventful app {base62*16}' }],
    },
  },
];

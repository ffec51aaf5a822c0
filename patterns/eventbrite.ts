// Eventbrite: private token.
// See https://www.eventbrite.com/platform/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const eventbritePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'eventbrite.private-token',
    family: 'credential',
    title: 'Eventbrite private token',
    description: '20 capitals and digits beside Eventbrite’s name.',
    impact: 'Whoever has it reads and changes events, orders and attendees.',
    remedy:
      'Revoke the token in the account’s developer settings, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://www.eventbrite.com/account-settings/apps',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://www.eventbrite.com/platform/docs/authentication'],
    names: ['eventbrite'],
    value: /[A-Z0-9]{20}/,
    examples: {
      match: [
        { text: 'EVENTBRITE_API_TOKEN={upperdigits*20}' },
        { text: '"eventbriteToken": "{upperdigits*20}"', path: 'config.json' },
        {
          text: 'curl https://www.eventbriteapi.com/v3/users/me/ -H "Authorization: Bearer {upperdigits*20}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'EVENTBRITE_TOKEN=your-eventbrite-token' }, { text: 'see eventbrite {upperdigits*20}' }],
    },
  },
];

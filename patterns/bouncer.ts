// Bouncer: API key. https://docs.usebouncer.com/
import type { Pattern } from '../src/model/pattern.ts';

export const bouncerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bouncer.api-key',
    family: 'credential',
    title: 'Bouncer API key',
    description: '40 letters and digits beside Bouncer’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Revoke the key in Bouncer’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.usebouncer.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email', 'data'],
    references: ['https://docs.usebouncer.com/'],
    names: ['usebouncer', 'use_bouncer', 'bouncer_api'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'USEBOUNCER_API_KEY={base62*40}' },
        { text: 'usebouncer_api_key = "{base62*40}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'USEBOUNCER_API_KEY=your-usebouncer-key' }, { text: 'usebouncer etag: {base62*40}' }],
    },
  },
];

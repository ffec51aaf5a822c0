// ecobee: API key. https://www.ecobee.com/home/developer/api/documentation/v1/auth/auth-intro.shtml
import type { Pattern } from '../src/model/pattern.ts';

export const ecobeePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ecobee.api-key',
    family: 'credential',
    title: 'ecobee API key',
    description: '32 letters and digits beside ecobee’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the key in ecobee’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.ecobee.com/home/developer/api/documentation/v1/auth/auth-intro.shtml',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://www.ecobee.com/home/developer/api/documentation/v1/auth/auth-intro.shtml'],
    names: ['ecobee'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'ECOBEE_API_KEY={base62*32}' },
        { text: 'ecobee_api_key = "{base62*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'ECOBEE_API_KEY=your-ecobee-key' }, { text: 'see ecobee {base62*32}' }],
    },
  },
];

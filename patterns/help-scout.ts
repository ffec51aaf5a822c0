// Help Scout: app secret.
// See https://developer.helpscout.com/mailbox-api/overview/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const helpScoutPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'help-scout.app-secret',
    family: 'credential',
    title: 'Help Scout app secret',
    description: '32 to 40 letters and digits beside Help Scout’s name.',
    impact: 'Whoever has it reads and answers customers’ tickets, with the personal data in ' + 'them.',
    remedy:
      'Revoke the secret under Your profile, My apps, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
    names: ['helpscout', 'help_scout'],
    value: /[A-Za-z0-9]{32,40}/,
    examples: {
      match: [
        { text: 'HELPSCOUT_APP_SECRET={base62*32}' },
        { text: 'help_scout_client_secret = "{base62*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'HELPSCOUT_APP_SECRET=your-help-scout-secret' }, { text: 'see helpscout {base62*32}' }],
    },
  },
];

// Pivotal Tracker: API token.
// See https://www.pivotaltracker.com/help/api/
import type { Pattern } from '../src/model/pattern.ts';

export const pivotalTrackerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pivotal-tracker.api-token',
    family: 'credential',
    title: 'Pivotal Tracker API token',
    description: '32 hexadecimal digits beside the name of Pivotal Tracker.',
    impact: 'Whoever has it reads and changes what its owner may.',
    remedy:
      'Revoke the token in the profile, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://www.pivotaltracker.com/profile',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://www.pivotaltracker.com/help/api/'],
    names: ['pivotaltracker', 'pivotal_tracker', 'x_tracker', 'pivotal_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'PIVOTAL_TRACKER_TOKEN={hex*32}' },
        { text: 'pivotal_tracker_token = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'PIVOTAL_TRACKER_TOKEN=your-pivotal-tracker-token' },
        { text: 'see pivotaltracker {hex*32}' },
      ],
    },
  },
];

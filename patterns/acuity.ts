// Acuity Scheduling: Acuity API key.
// See https://developers.acuityscheduling.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const acuityPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'acuity.api-key',
    family: 'credential',
    title: 'Acuity API key',
    description: '32 hexadecimal digits beside Acuity’s name; it goes with a user’s number.',
    impact: 'Whoever has it reads and changes appointments, with the clients’ personal data.',
    remedy:
      'Revoke the key under Integrations, API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.acuityscheduling.com/docs/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.acuityscheduling.com/docs/authentication'],
    names: ['acuityscheduling', 'acuity_scheduling', 'acuity_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ACUITY_API_KEY={hex*32}' },
        { text: '# Acuity Scheduling\nheaders = {"Authorization": "Bearer {hex*32}"}', path: 'sync.py' },
      ],
      skip: [{ text: 'ACUITY_API_KEY=your-acuity-key' }, { text: 'see acuityscheduling {hex*32}' }],
    },
  },
];

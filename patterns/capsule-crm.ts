// Capsule: access token. https://developer.capsulecrm.com/v2/overview/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const capsuleCrmPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'capsule-crm.access-token',
    family: 'credential',
    title: 'Capsule access token',
    description: '64 characters of base64 beside Capsule’s name.',
    impact: 'Whoever has it reads and changes contacts, companies and deals.',
    remedy:
      'Regenerate the token in the Capsule dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://developer.capsulecrm.com/v2/overview/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://developer.capsulecrm.com/v2/overview/authentication'],
    names: ['capsulecrm', 'capsule_crm', 'capsule_api'],
    value: /[A-Za-z0-9+/]{64}/,
    examples: {
      match: [
        { text: 'CAPSULECRM_TOKEN={base64*64}' },
        { text: 'capsulecrmToken={base64*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'CAPSULECRM_TOKEN=your-capsulecrm-token' }, { text: 'capsulecrm etag: {base64*64}' }],
    },
  },
];

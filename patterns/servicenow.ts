// ServiceNow: client secret.
// See https://www.servicenow.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const servicenowPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'servicenow.client-secret',
    family: 'credential',
    title: 'ServiceNow client secret',
    description: '10 to 64 characters beside the name of ServiceNow’s client secret.',
    impact: 'Whoever has it and a user’s password gets tokens and reads and changes tables.',
    remedy:
      'Revoke the secret in the application registry, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.servicenow.com/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['support', 'saas'],
    references: ['https://www.servicenow.com/docs/'],
    names: ['servicenow', 'service_now', 'snow_client', 'snow_oauth'],
    value: /[A-Za-z0-9_-]{16,64}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'SERVICENOW_CLIENT_SECRET={base62*30}4a' },
        { text: 'servicenow_client_secret = "{base62*30}4a"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'SERVICENOW_CLIENT_SECRET=your-servicenow-secret' },
        { text: 'see servicenow {base62*30}4a' },
      ],
    },
  },
];

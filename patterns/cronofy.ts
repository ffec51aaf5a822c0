// Cronofy: client secret. https://docs.cronofy.com/developers/authorization/
import type { Pattern } from '../src/model/pattern.ts';

export const cronofyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cronofy.client-secret',
    family: 'credential',
    title: 'Cronofy client secret',
    description: '43 or 86 characters of base64url beside Cronofy’s name.',
    impact: 'Whoever has it reads and changes the calendars that users connected to the app.',
    remedy:
      'Revoke the secret in Cronofy’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.cronofy.com/developers/authorization/',
    severity: 'high',
    confidence: 'low',
    tags: ['saas'],
    references: ['https://docs.cronofy.com/developers/authorization/'],
    names: ['cronofy'],
    value: /CRN_[A-Za-z0-9_-]{24,64}|[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{86}/,
    words: ['secret', 'token', 'key'],
    examples: {
      match: [
        { text: 'CRONOFY_CLIENT_SECRET={base64url*86}' },
        { text: 'cronofy_client_secret: {base64url*86}', path: 'config.yaml' },
      ],
      skip: [{ text: 'CRONOFY_CLIENT_SECRET=your-cronofy-secret' }, { text: 'cronofy etag: {base64url*86}' }],
    },
  },
];

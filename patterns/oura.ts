// Oura: access token. https://cloud.ouraring.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const ouraPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'oura.access-token',
    family: 'credential',
    title: 'Oura access token',
    description: '32 characters of base32 beside Oura’s name.',
    impact:
      'Whoever has it reads the health and activity data of the users who connected their ' + 'accounts.',
    remedy:
      'Revoke the token in Oura’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://cloud.ouraring.com/docs/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://cloud.ouraring.com/docs/authentication'],
    names: ['ouraring', 'oura_ring', 'oura_token', 'oura_access', 'oura_api', 'oura_personal', 'oura_client'],
    value: /[A-Z2-7]{32}/,
    examples: {
      match: [
        { text: 'OURA_PERSONAL_ACCESS_TOKEN={base32*32}' },
        { text: 'oura_personal_access_token: {base32*32}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'OURA_PERSONAL_ACCESS_TOKEN=your-oura-personal-token' },
        { text: 'see oura personal {base32*32}' },
      ],
    },
  },
];

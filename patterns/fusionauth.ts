// FusionAuth: API key.
// See https://fusionauth.io/docs/apis/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const fusionauthPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fusionauth.api-key',
    family: 'credential',
    title: 'FusionAuth API key',
    description: '32 to 64 characters beside FusionAuth’s name.',
    impact: 'Whoever has it reads and changes users, applications and tenants.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://fusionauth.io/docs/apis/authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://fusionauth.io/docs/apis/authentication'],
    names: ['fusionauth', 'fusion_auth'],
    value: /[A-Za-z0-9_-]{32,64}/,
    examples: {
      match: [
        { text: 'FUSIONAUTH_API_KEY={base64url*42}4a7' },
        { text: '{"FUSIONAUTH_API_KEY": "{base64url*42}4a7"}', path: 'env.json' },
      ],
      skip: [{ text: 'FUSIONAUTH_KEY=your-fusionauth-key' }],
    },
  },
];

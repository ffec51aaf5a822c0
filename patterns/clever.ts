// Clever: client secret. https://dev.clever.com/docs/oauth-oidc-overview
import type { Pattern } from '../src/model/pattern.ts';

export const cleverPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clever.client-secret',
    family: 'credential',
    title: 'Clever client secret',
    description: '40 hexadecimal digits beside Clever’s name.',
    impact:
      'Whoever has it reads the districts’ rosters of students and teachers that the app ' +
      'is connected to.',
    remedy:
      'Regenerate the secret in the Clever dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://dev.clever.com/docs/oauth-oidc-overview',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'identity'],
    references: ['https://dev.clever.com/docs/oauth-oidc-overview'],
    names: ['clever_client', 'clever_api', 'clever_secret', 'api_clever_com', 'clever_district'],
    value: /[0-9a-f]{40}/,
    words: ['secret', 'token', 'key'],
    examples: {
      match: [
        { text: 'CLEVER_CLIENT_SECRET={hex*40}' },
        { text: "$cleverClientSecret = '{hex*40}';", path: 'api.php' },
      ],
      skip: [
        { text: 'CLEVER_CLIENT_SECRET=your-clever-client-secret' },
        { text: 'see clever client {hex*40}' },
      ],
    },
  },
];

// Medium: integration token. https://github.com/Medium/medium-api-docs
import type { Pattern } from '../src/model/pattern.ts';

export const mediumPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'medium.integration-token',
    family: 'credential',
    title: 'Medium integration token',
    description: '65 hexadecimal digits beside Medium’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the token in Medium’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://github.com/Medium/medium-api-docs',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://github.com/Medium/medium-api-docs'],
    names: [
      'medium_token',
      'medium_integration',
      'medium_api',
      'medium_access',
      'api_medium_com',
      'medium_key',
    ],
    value: /[0-9a-f]{64,65}/,
    words: ['token', 'key', 'bearer', 'auth'],
    examples: {
      match: [
        { text: 'MEDIUM_INTEGRATION_TOKEN={hex*65}' },
        { text: "curl https://api.medium.com/v1/me -H 'Authorization: Bearer {hex*65}'" },
      ],
      skip: [
        { text: 'MEDIUM_INTEGRATION_TOKEN=your-medium-integration-token' },
        { text: 'see medium integration {hex*65}' },
      ],
    },
  },
];

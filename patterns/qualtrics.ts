// Qualtrics: API token.
// See https://api.qualtrics.com/ZG9jOjg3NjYzMg-api-key-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const qualtricsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'qualtrics.api-token',
    family: 'credential',
    title: 'Qualtrics API token',
    description: '40 letters and digits beside Qualtrics’ name.',
    impact: 'Whoever has it reads responses and changes surveys.',
    remedy:
      'Revoke the token in the account settings, Qualtrics IDs, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://www.qualtrics.com/support/integrations/api-integration/overview/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://api.qualtrics.com/ZG9jOjg3NjYzMg-api-key-authentication'],
    names: ['qualtrics'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'QUALTRICS_API_TOKEN={base62*40}' },
        { text: '# Qualtrics\nheaders = {"Authorization": "Bearer {base62*40}"}', path: 'sync.py' },
        {
          text: 'curl https://ca1.qualtrics.com/API/v3/surveys -H "X-API-TOKEN: {base62*40}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'QUALTRICS_TOKEN=your-qualtrics-token' }, { text: 'see qualtrics {base62*40}' }],
    },
  },
];

// DEV (Forem): API key. https://developers.forem.com/api/v1
import type { Pattern } from '../src/model/pattern.ts';

export const devToPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dev-to.api-key',
    family: 'credential',
    title: 'DEV (Forem) API key',
    description: '24 letters and digits beside DEV (Forem)’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the key in DEV (Forem)’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.forem.com/api/v1',
    severity: 'medium',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developers.forem.com/api/v1'],
    names: ['devto', 'dev.to', 'forem', 'dev_to_api', 'dev_to_token', 'dev_to_key'],
    value: /[A-Za-z0-9]{24}/,
    examples: {
      match: [
        { text: 'DEVTO_API_KEY={base62*24}' },
        { text: "curl https://dev.to/api/articles -H 'api-key: {base62*24}'" },
      ],
      skip: [{ text: 'DEVTO_API_KEY=your-devto-key' }, { text: 'see devto {base62*24}' }],
    },
  },
];

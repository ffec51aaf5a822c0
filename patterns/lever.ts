// Lever: API key.
// See https://hire.lever.co/developer/documentation#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const leverPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lever.api-key',
    family: 'credential',
    title: 'Lever API key',
    description: '40 to 64 letters and digits beside Lever’s name.',
    impact: 'Whoever has it reads and changes employees’ or applicants’ personal data.',
    remedy:
      'Revoke the key under Settings, Integrations and API, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://help.lever.co/hc/en-us/articles/20087297592477',
    severity: 'critical',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://hire.lever.co/developer/documentation#authentication'],
    names: ['lever_api', 'lever_co', 'leverco', 'lever.co'],
    value: /[A-Za-z0-9+/]{40,64}/,
    examples: {
      match: [
        { text: 'LEVER_API_KEY={base62*48}' },
        { text: '{"LEVER_API_KEY": "{base62*48}"}', path: 'env.json' },
      ],
      skip: [{ text: 'LEVER_API_KEY=your-lever-key' }, { text: 'see lever co {base62*48}' }],
    },
  },
];

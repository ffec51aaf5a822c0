// Sightengine: API secret. https://sightengine.com/docs/getstarted
import type { Pattern } from '../src/model/pattern.ts';

export const sightenginePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sightengine.api-secret',
    family: 'credential',
    title: 'Sightengine API secret',
    description: '20 to 36 letters and digits beside Sightengine’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Regenerate the secret in the Sightengine dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://sightengine.com/docs/getstarted',
    severity: 'medium',
    confidence: 'low',
    tags: ['media', 'saas'],
    references: ['https://sightengine.com/docs/getstarted'],
    names: ['sightengine'],
    value: /[A-Za-z0-9]{20,36}/,
    words: ['secret'],
    companion: {
      title: 'API user',
      regex: /(?<![A-Za-z0-9])(?<companion>\d{6,10})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'SIGHTENGINE_API_SECRET={base62*28}' },
        { text: "sightengine_api_secret: '{base62*28}'", path: 'media.yml' },
      ],
      skip: [
        { text: 'SIGHTENGINE_API_SECRET=your-sightengine-secret' },
        { text: 'see sightengine {base62*28}' },
      ],
    },
  },
];

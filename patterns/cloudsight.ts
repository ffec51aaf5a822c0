// CloudSight: API key. https://cloudsight.docs.apiary.io/
import type { Pattern } from '../src/model/pattern.ts';

export const cloudsightPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cloudsight.api-key',
    family: 'credential',
    title: 'CloudSight API key',
    description: '22 letters, digits, `-` and `_` beside CloudSight’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Revoke the key in CloudSight’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://cloudsight.docs.apiary.io/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://cloudsight.docs.apiary.io/'],
    names: ['cloudsight', 'cloudsightapi'],
    value: /[A-Za-z0-9_-]{22}/,
    examples: {
      match: [
        { text: 'CLOUDSIGHT_API_KEY={base64url*22}' },
        { text: 'cloudsight_api_key = "{base64url*22}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'CLOUDSIGHT_API_KEY=your-cloudsight-key' }, { text: 'cloudsight etag: {base64url*22}' }],
    },
  },
];

// Filestack: API key or app secret.
// See https://www.filestack.com/docs/security/
import type { Pattern } from '../src/model/pattern.ts';

export const filestackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'filestack.api-key',
    family: 'credential',
    title: 'Filestack API key or app secret',
    description:
      '22 letters and digits from `A` to `z`, or 26 capitals and digits, beside ' + 'Filestack’s name.',
    impact:
      'Whoever has the secret signs policies and reads and deletes files; the key alone ' +
      'uploads at the account’s cost.',
    remedy:
      'Revoke the key in the developer portal, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.filestack.com/docs/security/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://www.filestack.com/docs/security/'],
    names: ['filestack', 'filepicker'],
    value: /A[A-Za-z0-9]{20}z|[A-Z0-9]{26}/,
    examples: {
      match: [
        { text: 'FILESTACK_API_KEY=A{base62*19}4z' },
        { text: 'filestack_api_key = "A{base62*19}4z"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'FILESTACK_KEY=your-filestack-key' }, { text: 'see filestack A{base62*19}4z' }],
    },
  },
];

// ParseHub: API key. https://www.parsehub.com/docs/ref/api/v2/
import type { Pattern } from '../src/model/pattern.ts';

export const parsehubPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'parsehub.api-key',
    family: 'credential',
    title: 'ParseHub API key',
    description: '`t` and some 23 characters of base64url beside ParseHub’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the key in the ParseHub dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://www.parsehub.com/docs/ref/api/v2/',
    severity: 'medium',
    confidence: 'low',
    tags: ['data', 'devtools'],
    references: ['https://www.parsehub.com/docs/ref/api/v2/'],
    names: ['parsehub'],
    value: /t[A-Za-z0-9_-]{20,28}/,
    examples: {
      match: [
        { text: 'PARSEHUB_API_KEY=t{base64url*24}' },
        { text: "$parsehubApiKey = 't{base64url*24}';", path: 'api.php' },
      ],
      skip: [{ text: 'PARSEHUB_API_KEY=your-parsehub-key' }, { text: 'parsehub etag: t{base64url*24}' }],
    },
  },
];

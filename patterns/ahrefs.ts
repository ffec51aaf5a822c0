// Ahrefs: API key. https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management
import type { Pattern } from '../src/model/pattern.ts';

export const ahrefsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ahrefs.api-key',
    family: 'credential',
    title: 'Ahrefs API key',
    description: '40 letters, digits, `-` and `_` beside Ahrefs’ name.',
    impact: 'Whoever has it queries the reports at the account’s cost.',
    remedy:
      'Regenerate the key in the Ahrefs dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management',
    severity: 'medium',
    confidence: 'medium',
    tags: ['marketing', 'data'],
    references: ['https://docs.ahrefs.com/docs/api/reference/api-keys-creation-and-management'],
    names: ['ahrefs'],
    value: /[A-Za-z0-9_-]{40}/,
    examples: {
      match: [
        { text: 'AHREFS_API_KEY={base64url*40}' },
        { text: 'https://apiv2.ahrefs.com/?token={base64url*40}&from=backlinks' },
      ],
      skip: [{ text: 'AHREFS_API_KEY=your-ahrefs-key' }, { text: 'see ahrefs {base64url*40}' }],
    },
  },
];

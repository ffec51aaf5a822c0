// Appwrite: API key, API key, old form.
// See https://appwrite.io/docs/advanced/platform/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const appwritePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'appwrite.api-key',
    family: 'credential',
    title: 'Appwrite API key',
    description: 'An API key of an Appwrite project (`standard_`).',
    impact: 'Whoever has it reads and changes users, files and data within its scopes.',
    remedy:
      'Revoke the key in the project’s API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://appwrite.io/docs/advanced/platform/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
    keywords: ['standard_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>standard_[0-9a-f]{256})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'APPWRITE_API_KEY=standard_{hex*256}' },
        { text: 'client.setKey("standard_{hex*256}")', path: 'src/a.ts' },
      ],
      skip: [{ text: 'standard_{hex*16}' }, { text: 'standard_deviation' }],
    },
  },
  {
    kind: 'named',
    id: 'appwrite.legacy-api-key',
    family: 'credential',
    title: 'Appwrite API key, old form',
    description: '256 hexadecimal digits beside Appwrite’s name: an API key in its old form.',
    impact: 'Whoever has it reads and changes users, files and data within its scopes.',
    remedy:
      'Revoke the key in the project’s API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://appwrite.io/docs/advanced/platform/api-keys',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://appwrite.io/docs/advanced/platform/api-keys'],
    names: ['appwrite'],
    value: /[0-9a-f]{256}/,
    examples: {
      match: [
        { text: 'APPWRITE_API_KEY={hex*256}' },
        { text: '{"APPWRITE_API_KEY": "{hex*256}"}', path: 'env.json' },
      ],
      skip: [{ text: 'APPWRITE_KEY=your-appwrite-key' }],
    },
  },
];

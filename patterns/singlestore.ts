// SingleStore: API key.
// See https://docs.singlestore.com/cloud/reference/management-api/
import type { Pattern } from '../src/model/pattern.ts';

export const singlestorePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'singlestore.api-key',
    family: 'credential',
    title: 'SingleStore API key',
    description: '64 hexadecimal digits beside SingleStore’s name.',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the key under API Keys in the portal, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.singlestore.com/cloud/reference/management-api/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://docs.singlestore.com/cloud/reference/management-api/'],
    names: ['singlestore', 'singlestoredb', 'memsql'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'SINGLESTORE_API_KEY={hex*64}' },
        { text: '"singlestoreApiKey": "{hex*64}"', path: 'config.json' },
      ],
      skip: [{ text: 'SINGLESTORE_KEY=your-singlestore-key' }, { text: 'see singlestore {hex*64}' }],
    },
  },
];

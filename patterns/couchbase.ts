// Couchbase Capella: API key.
// See https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html
import type { Pattern } from '../src/model/pattern.ts';

export const couchbasePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'couchbase.api-key',
    family: 'credential',
    title: 'Couchbase Capella API key',
    description: 'A long base64 text beside Capella’s name.',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
    names: ['capella', 'couchbase_cloud', 'couchbase_api', 'couchbase_capella'],
    value: /[A-Za-z0-9+/!%#@]{60,130}={0,2}/,
    examples: {
      match: [
        { text: 'CAPELLA_API_KEY={base64*86}==' },
        { text: 'curl https://cloudapi.cloud.couchbase.com capella token {base64*86}==', path: 'a.sh' },
      ],
      skip: [{ text: 'CAPELLA_API_KEY=your-couchbase-key' }, { text: 'see capella {base64*86}==' }],
    },
  },
];

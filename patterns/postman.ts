// Postman: API key, collection access key.
// See https://learning.postman.com/docs/developer/postman-api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const postmanPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'postman.api-key',
    family: 'credential',
    title: 'Postman API key',
    description: 'An API key of Postman (`PMAK-`).',
    impact: 'Whoever has it reads collections and environments with the secrets in them.',
    remedy:
      'Revoke the key under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
    keywords: ['PMAK-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>PMAK-[0-9a-f]{24}-[0-9a-f]{34})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'POSTMAN=PMAK-{hex*24}-{hex*34}' },
        { text: '"PMAK-{hex*24}-{hex*34}"' },
        {
          text: 'curl https://api.getpostman.com/collections -H "X-API-Key: PMAK-{hex*24}-{hex*34}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'PMAK-{hex*10}' }],
    },
  },
  {
    kind: 'regex',
    id: 'postman.collection-access-key',
    family: 'credential',
    title: 'Postman collection access key',
    description: 'A read-only key of one collection of Postman (`PMAT-`).',
    impact: 'Whoever has it reads the collection.',
    remedy:
      'Revoke the key in the collection’s sharing settings, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://learning.postman.com/docs/collections/sharing/collection-access-keys/',
    severity: 'medium',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://learning.postman.com/docs/collections/sharing/collection-access-keys/'],
    keywords: ['PMAT-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>PMAT-[0-9A-Z]{26})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://api.postman.com/collections/1-a?access_key=PMAT-{upperdigits*26}' },
        { text: 'POSTMAN_COLLECTION_KEY=PMAT-{upperdigits*26}' },
      ],
      skip: [{ text: 'PMAT-{upperdigits*6}' }],
    },
  },
];

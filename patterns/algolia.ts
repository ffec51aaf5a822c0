// Algolia: API key, client with key.
// See https://www.algolia.com/doc/guides/security/api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const algoliaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'algolia.api-key',
    family: 'credential',
    title: 'Algolia API key',
    description:
      '32 hexadecimal digits beside Algolia’s name, with the application’s id: an admin ' +
      'or a write key, or a search key, which pages carry in the open.',
    impact: 'With an admin key, whoever has it reads, changes and deletes all indices.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.algolia.com/doc/guides/security/api-keys/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'data'],
    references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
    names: ['algolia', 'algoliasearch', 'docsearch'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'application id',
      regex: /(?<![A-Za-z0-9_])(?<companion>(?=[A-Z]{0,9}[0-9])[A-Z0-9]{10})(?![A-Za-z0-9_])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'ALGOLIA_APP_ID=A4{upperdigits*8}\nALGOLIA_ADMIN_KEY={hex*32}' },
        { text: 'curl https://A1-dsn.algolia.net/1/indexes -H "X-Algolia-API-Key: {hex*32}"', path: 'a.sh' },
      ],
      skip: [{ text: 'ALGOLIA_ADMIN_KEY=your-admin-key' }, { text: 'algolia object {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'algolia.client-key',
    family: 'credential',
    title: 'Algolia client with key',
    description: 'The application’s id and a key in a call that makes an Algolia client.',
    impact:
      'With an admin key, whoever has it reads, changes and deletes all indices; a ' +
      'search key is made to be public.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.algolia.com/doc/guides/security/api-keys/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'data'],
    references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
    keywords: ['algoliasearch'],
    regex:
      /algoliasearch(?:Lite)?\(\s{0,20}["'\x60][A-Z0-9]{10}["'\x60]\s{0,8},\s{0,20}["'\x60](?<secret>[0-9a-f]{32})["'\x60]/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: {
      title: 'application id',
      regex: /["'](?<companion>[A-Z0-9]{10})["']/,
      withinBytes: 60,
      need: 'optional',
    },
    rank: 23,
    examples: {
      match: [
        { text: 'const client = algoliasearch("B7{upperdigits*8}", "{hex*32}");', path: 'src/s.js' },
        { text: "algoliasearch('C9{upperdigits*8}', '{hex*32}')", path: 'src/t.ts' },
      ],
      skip: [{ text: 'algoliasearch("APP_ID", "SEARCH_KEY")' }],
    },
  },
];

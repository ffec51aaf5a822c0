// UPCitemdb: user key. https://www.upcitemdb.com/wp/docs/main/development/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const upcitemdbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'upcitemdb.user-key',
    family: 'credential',
    title: 'UPCitemdb user key',
    description: '32 hexadecimal digits beside UPCitemdb’s name.',
    impact: 'Whoever has it queries product data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in UPCitemdb’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.upcitemdb.com/wp/docs/main/development/getting-started/',
    severity: 'low',
    confidence: 'medium',
    tags: ['ecommerce', 'data'],
    references: ['https://www.upcitemdb.com/wp/docs/main/development/getting-started/'],
    names: ['upcitemdb', 'upc_item_db'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'UPCITEMDB_USER_KEY={hex*32}' },
        { text: '<add key="upcitemdbUserKey" value="{hex*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'UPCITEMDB_USER_KEY=your-upcitemdb-key' }, { text: 'see upcitemdb {hex*32}' }],
    },
  },
];

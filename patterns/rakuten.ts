// Rakuten: application secret. https://webservice.rakuten.co.jp/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const rakutenPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rakuten.application-secret',
    family: 'credential',
    title: 'Rakuten application secret',
    description: '40 hexadecimal digits beside Rakuten’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Revoke the secret in Rakuten’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://webservice.rakuten.co.jp/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://webservice.rakuten.co.jp/documentation'],
    names: ['rakuten'],
    value: /[0-9a-f]{40}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'RAKUTEN_APPLICATION_SECRET={hex*40}' },
        { text: '<add key="rakutenApplicationSecret" value="{hex*40}" />', path: 'App.config' },
      ],
      skip: [{ text: 'RAKUTEN_APPLICATION_SECRET=your-rakuten-secret' }, { text: 'rakuten etag: {hex*40}' }],
    },
  },
];

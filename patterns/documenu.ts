// Documenu: API key. https://documenu.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const documenuPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'documenu.api-key',
    family: 'credential',
    title: 'Documenu API key',
    description: '32 hexadecimal digits beside Documenu’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Documenu’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://documenu.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://documenu.com/docs'],
    names: ['documenu'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'DOCUMENU_API_KEY={hex*32}' },
        { text: 'documenu_api_key: {hex*32}', path: 'config.yaml' },
      ],
      skip: [{ text: 'DOCUMENU_API_KEY=your-documenu-key' }, { text: 'documenu etag: {hex*32}' }],
    },
  },
];

// pdflayer: access key. https://pdflayer.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const pdflayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pdflayer.access-key',
    family: 'credential',
    title: 'pdflayer access key',
    description: '32 hexadecimal digits beside pdflayer’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the key in pdflayer’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://pdflayer.com/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://pdflayer.com/documentation'],
    names: ['pdflayer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'PDFLAYER_ACCESS_KEY={hex*32}' },
        { text: 'http://api.pdflayer.com/api/convert?access_key={hex*32}&document_url=http://a.b' },
      ],
      skip: [{ text: 'PDFLAYER_ACCESS_KEY=your-pdflayer-key' }, { text: 'see pdflayer {hex*32}' }],
    },
  },
];

// mailboxlayer: access key. https://mailboxlayer.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const mailboxlayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mailboxlayer.access-key',
    family: 'credential',
    title: 'mailboxlayer access key',
    description: '32 hexadecimal digits beside mailboxlayer’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Regenerate the key in the mailboxlayer dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://mailboxlayer.com/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email', 'data'],
    references: ['https://mailboxlayer.com/documentation'],
    names: ['mailboxlayer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'MAILBOXLAYER_ACCESS_KEY={hex*32}' },
        { text: 'mailboxlayerAccessKey={hex*32}', path: 'app.properties' },
      ],
      skip: [
        { text: 'MAILBOXLAYER_ACCESS_KEY=your-mailboxlayer-key' },
        { text: 'see mailboxlayer {hex*32}' },
      ],
    },
  },
];

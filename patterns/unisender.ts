// UniSender: API key. https://www.unisender.com/en/support/api/common/
import type { Pattern } from '../src/model/pattern.ts';

export const unisenderPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'unisender.api-key',
    family: 'credential',
    title: 'UniSender API key',
    description: '48 to 64 lower-case letters and digits beside UniSender’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Delete the key on UniSender’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.unisender.com/en/support/api/common/',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'messaging'],
    references: ['https://www.unisender.com/en/support/api/common/'],
    names: ['unisender'],
    value: /[a-z0-9]{48,64}/,
    examples: {
      match: [
        { text: 'UNISENDER_API_KEY={lowerdigits*60}' },
        { text: 'export UNISENDER_API_KEY="{lowerdigits*60}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'UNISENDER_API_KEY=your-unisender-key' }, { text: 'see unisender {lowerdigits*60}' }],
    },
  },
];

// Emailable: API key. https://emailable.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const emailablePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'emailable.api-key',
    family: 'credential',
    title: 'Emailable API key',
    description: '`live_` or `test_` and 20 hexadecimal digits beside Emailable’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Regenerate the key in the Emailable dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://emailable.com/docs/api/',
    severity: 'medium',
    confidence: 'high',
    tags: ['email', 'data'],
    references: ['https://emailable.com/docs/api/'],
    names: ['emailable'],
    value: /(?:live|test)_[0-9a-f]{20}/,
    examples: {
      match: [
        { text: 'EMAILABLE_API_KEY=live_{hex*20}' },
        { text: 'https://api.emailable.com/v1/verify?email=a@b.com&api_key=live_{hex*20}' },
      ],
      skip: [{ text: 'EMAILABLE_API_KEY=your-emailable-key' }, { text: 'emailable etag: live_{hex*20}' }],
    },
  },
];

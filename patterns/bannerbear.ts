// Bannerbear: API key, API key, old form. https://developers.bannerbear.com/
import type { Pattern } from '../src/model/pattern.ts';

export const bannerbearPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'bannerbear.api-key',
    family: 'credential',
    title: 'Bannerbear API key',
    description: 'A project’s or an account’s key of Bannerbear.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Revoke the key in Bannerbear’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.bannerbear.com/',
    severity: 'medium',
    confidence: 'high',
    tags: ['media', 'saas'],
    references: ['https://developers.bannerbear.com/'],
    keywords: ['bb_pr_', 'bb_ma_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>bb_(?:pr|ma)_[0-9a-f]{28,34})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'BANNERBEAR_API_KEY=bb_pr_{hex*30}' },
        { text: 'Authorization: Bearer bb_ma_{hex*30}' },
      ],
      skip: [{ text: 'bb_pr_{hex*6}' }, { text: 'bb_pr_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'bannerbear.legacy-key',
    family: 'credential',
    title: 'Bannerbear API key, old form',
    description: '24 letters and digits that end in `tt` beside Bannerbear’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Delete the key on Bannerbear’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developers.bannerbear.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://developers.bannerbear.com/'],
    names: ['bannerbear'],
    value: /[A-Za-z0-9]{22}tt/,
    examples: {
      match: [
        { text: 'BANNERBEAR_API_KEY={base62*22}tt' },
        { text: '{"bannerbearApiKey": "{base62*22}tt"}', path: 'config.json' },
      ],
      skip: [{ text: 'BANNERBEAR_API_KEY=your-bannerbear-key' }, { text: 'see bannerbear {base62*22}tt' }],
    },
  },
];

// Oxford Dictionaries: app key. https://developer.oxforddictionaries.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const oxfordDictionariesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'oxford-dictionaries.app-key',
    family: 'credential',
    title: 'Oxford Dictionaries app key',
    description: '32 hexadecimal digits beside Oxford Dictionaries’ name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Oxford Dictionaries’ account settings, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://developer.oxforddictionaries.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://developer.oxforddictionaries.com/documentation'],
    names: ['oxford_dict', 'oxforddictionaries', 'oxford_app', 'oxford_api', 'od_api'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'OXFORD_DICT_APP_ID={hex*8}\nOXFORD_DICT_APP_KEY={hex*32}' },
        { text: 'oxford_dict_app_key = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'OXFORD_DICT_APP_KEY=your-oxford-dict-key' }, { text: 'see oxford dict {hex*32}' }],
    },
  },
];

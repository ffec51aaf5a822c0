// Gender API: API key. https://gender-api.com/en/api-docs
import type { Pattern } from '../src/model/pattern.ts';

export const genderApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gender-api.api-key',
    family: 'credential',
    title: 'Gender API API key',
    description:
      '32 or 64 hexadecimal digits, or some 19 letters in old keys, beside Gender API’s ' + 'name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Gender API’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://gender-api.com/en/api-docs',
    severity: 'low',
    confidence: 'low',
    tags: ['data'],
    references: ['https://gender-api.com/en/api-docs'],
    names: ['gender_api', 'genderapi', 'genderize', 'agify', 'nationalize'],
    value: /[0-9a-f]{32}|[0-9a-f]{64}|[A-Za-z]{18,20}/,
    examples: {
      match: [
        { text: 'GENDER_API_KEY={hex*32}' },
        { text: 'https://gender-api.com/get?name=elizabeth&key={hex*32}' },
      ],
      skip: [{ text: 'GENDER_API_KEY=your-gender-api-key' }, { text: 'gender_api etag: {hex*32}' }],
    },
  },
];

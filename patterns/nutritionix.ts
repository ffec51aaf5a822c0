// Nutritionix: app key. https://docx.syndigo.com/developers/docs/nutritionix-api-guide
import type { Pattern } from '../src/model/pattern.ts';

export const nutritionixPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nutritionix.app-key',
    family: 'credential',
    title: 'Nutritionix app key',
    description: '32 hexadecimal digits beside Nutritionix’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Nutritionix’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docx.syndigo.com/developers/docs/nutritionix-api-guide',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docx.syndigo.com/developers/docs/nutritionix-api-guide'],
    names: ['nutritionix'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'NUTRITIONIX_APP_ID={hex*8}\nNUTRITIONIX_APP_KEY={hex*32}' },
        { text: '<add key="nutritionixAppKey" value="{hex*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'NUTRITIONIX_APP_KEY=your-nutritionix-key' }, { text: 'see nutritionix {hex*32}' }],
    },
  },
];

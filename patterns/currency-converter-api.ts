// Currency Converter API: API key. https://www.currencyconverterapi.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const currencyConverterApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'currency-converter-api.api-key',
    family: 'credential',
    title: 'Currency Converter API API key',
    description: '20 hexadecimal digits beside Currency Converter API’s name.',
    impact: 'Whoever has it queries rates on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Currency Converter API dashboard, and look through the ' +
      'usage since it was committed.',
    rotation: 'https://www.currencyconverterapi.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://www.currencyconverterapi.com/docs'],
    names: ['currencyconverterapi', 'currconv', 'free_currconv'],
    value: /[0-9a-f]{20}/,
    examples: {
      match: [
        { text: 'CURRENCYCONVERTERAPI_API_KEY={hex*20}' },
        { text: 'https://free.currconv.com/api/v7/convert?q=USD_PHP&compact=ultra&apiKey={hex*20}' },
      ],
      skip: [
        { text: 'CURRENCYCONVERTERAPI_API_KEY=your-currencyconverterapi-key' },
        { text: 'see currencyconverterapi {hex*20}' },
      ],
    },
  },
];

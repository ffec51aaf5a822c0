// Alpha Vantage: API key. https://www.alphavantage.co/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const alphaVantagePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'alpha-vantage.api-key',
    family: 'credential',
    title: 'Alpha Vantage API key',
    description: 'A key of the Alpha Vantage API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Ask Alpha Vantage for a new key.',
    rotation: 'https://www.alphavantage.co/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://www.alphavantage.co/documentation/'],
    names: ['alphavantage', 'alpha_vantage'],
    value: /[A-Z0-9]{16}/,
    examples: {
      match: [
        { text: 'ALPHA_VANTAGE_API_KEY=X3{upperdigits*5}9Q{upperdigits*5}4Z' },
        { text: 'https://www.alphavantage.co/query?function=A&apikey=X3{upperdigits*5}9Q{upperdigits*5}4Z' },
      ],
      skip: [
        { text: 'ALPHA_VANTAGE_API_KEY=your_alpha_vantage_api_key' },
        { text: 'alphavantage see X3{upperdigits*5}9Q{upperdigits*5}4Z' },
      ],
    },
  },
];

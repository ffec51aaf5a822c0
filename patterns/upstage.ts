// Upstage: API key. https://console.upstage.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const upstagePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'upstage.api-key',
    family: 'credential',
    title: 'Upstage API key',
    description: 'A key of the Upstage API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Upstage console under API keys and create a new one.',
    rotation: 'https://console.upstage.ai/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://console.upstage.ai/'],
    names: ['upstage', 'solar_api'],
    value: /up_[A-Za-z0-9]{29}/,
    examples: {
      match: [
        { text: 'UPSTAGE_API_KEY=up_{base62*29}' },
        {
          text: 'OpenAI(base_url="https://api.upstage.ai/v1/solar", api_key="up_{base62*29}")',
          path: 'a.py',
        },
      ],
      skip: [{ text: 'UPSTAGE_API_KEY=your_upstage_api_key' }, { text: 'upstage see up_{base62*29}' }],
    },
  },
];

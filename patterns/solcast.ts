// Solcast: API key. https://docs.solcast.com.au/
import type { Pattern } from '../src/model/pattern.ts';

export const solcastPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'solcast.api-key',
    family: 'credential',
    title: 'Solcast API key',
    description: '32 letters, digits, `-` and `_` beside Solcast’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Solcast’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.solcast.com.au/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://docs.solcast.com.au/'],
    names: ['solcast'],
    value: /[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'SOLCAST_API_KEY={base64url*32}' },
        {
          text: 'https://api.solcast.com.au/rooftop_sites/7a21-0c/forecasts?format=json&api_key={base64url*32}',
        },
      ],
      skip: [{ text: 'SOLCAST_API_KEY=your-solcast-key' }, { text: 'see solcast {base64url*32}' }],
    },
  },
];

// US Energy Information Administration: API key. https://www.eia.gov/opendata/
import type { Pattern } from '../src/model/pattern.ts';

export const eiaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'eia.api-key',
    family: 'credential',
    title: 'US Energy Information Administration API key',
    description:
      '40 letters and digits, or 32 hexadecimal digits in old keys, beside US Energy ' +
      'Information Administration’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Regenerate the key in the US Energy Information Administration dashboard, and look ' +
      'through the usage since it was committed.',
    rotation: 'https://www.eia.gov/opendata/',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://www.eia.gov/opendata/'],
    names: ['eia_api', 'api_eia_gov', 'eia_key', 'eia_gov', 'eia_token'],
    value: /[A-Za-z0-9]{40}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'EIA_API_KEY={base62*40}' },
        { text: 'https://api.eia.gov/v2/electricity/?api_key={base62*40}' },
      ],
      skip: [{ text: 'EIA_API_KEY=your-eia-api-key' }, { text: 'see eia api {base62*40}' }],
    },
  },
];

// openFDA: API key. https://open.fda.gov/apis/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const openfdaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'openfda.api-key',
    family: 'credential',
    title: 'openFDA API key',
    description: '40 letters and digits beside openFDA’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Regenerate the key in the openFDA dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://open.fda.gov/apis/authentication/',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://open.fda.gov/apis/authentication/'],
    names: ['openfda', 'fda_api', 'api_fda_gov', 'fda_key'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'OPENFDA_API_KEY={base62*40}' },
        { text: 'https://api.fda.gov/drug/event.json?api_key={base62*40}&search=a' },
      ],
      skip: [{ text: 'OPENFDA_API_KEY=your-openfda-key' }, { text: 'see openfda {base62*40}' }],
    },
  },
];

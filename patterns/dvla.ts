// DVLA: API key. https://developer-portal.driver-vehicle-licensing.api.gov.uk/
import type { Pattern } from '../src/model/pattern.ts';

export const dvlaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dvla.api-key',
    family: 'credential',
    title: 'DVLA API key',
    description: '40 letters and digits beside DVLA’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Regenerate the key in the DVLA dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developer-portal.driver-vehicle-licensing.api.gov.uk/',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://developer-portal.driver-vehicle-licensing.api.gov.uk/'],
    names: ['dvla', 'dvsa', 'dvsa_mot'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'DVLA_API_KEY={base62*40}' },
        { text: 'dvlaApiKey={base62*40}', path: 'app.properties' },
      ],
      skip: [{ text: 'DVLA_API_KEY=your-dvla-key' }, { text: 'see dvla {base62*40}' }],
    },
  },
];

// NASA ADS: token. https://ui.adsabs.harvard.edu/help/api/
import type { Pattern } from '../src/model/pattern.ts';

export const adsabsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'adsabs.token',
    family: 'credential',
    title: 'NASA ADS token',
    description: '40 letters and digits beside NASA ADS’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the token in the NASA ADS dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://ui.adsabs.harvard.edu/help/api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://ui.adsabs.harvard.edu/help/api/'],
    names: ['adsabs', 'ads_dev_key'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'ADSABS_TOKEN={base62*40}' },
        { text: 'adsabsToken={base62*40}', path: 'app.properties' },
      ],
      skip: [{ text: 'ADSABS_TOKEN=your-adsabs-token' }, { text: 'adsabs etag: {base62*40}' }],
    },
  },
];

// NASA: API key. https://api.nasa.gov/
import type { Pattern } from '../src/model/pattern.ts';

export const nasaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nasa.api-key',
    family: 'credential',
    title: 'NASA API key',
    description: '40 letters and digits beside NASA’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Regenerate the key in the NASA dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://api.nasa.gov/',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://api.nasa.gov/'],
    names: ['nasa', 'nasa_api', 'api_nasa_gov'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'NASA_API_KEY={base62*40}' },
        { text: 'https://api.nasa.gov/planetary/apod?api_key={base62*40}' },
      ],
      skip: [{ text: 'NASA_API_KEY=your-nasa-key' }, { text: 'see nasa {base62*40}' }],
    },
  },
];

// Visual Crossing: API key.
// See https://www.visualcrossing.com/resources/documentation/weather-api/how-do-i-find-my-api-key/
import type { Pattern } from '../src/model/pattern.ts';

export const visualCrossingPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'visual-crossing.api-key',
    family: 'credential',
    title: 'Visual Crossing API key',
    description: '25 capitals and digits beside Visual Crossing’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Visual Crossing’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.visualcrossing.com/resources/documentation/weather-api/how-do-i-find-my-api-key/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: [
      'https://www.visualcrossing.com/resources/documentation/weather-api/how-do-i-find-my-api-key/',
    ],
    names: ['visual_crossing'],
    value: /[A-Z0-9]{25}/,
    examples: {
      match: [
        { text: 'VISUAL_CROSSING_API_KEY={upperdigits*25}' },
        {
          text: 'https://weather.visualcrossing.com/VisualCrossingWebServices/rest/services/timeline/Rome?unitGroup=metric&key={upperdigits*25}',
        },
      ],
      skip: [
        { text: 'VISUAL_CROSSING_API_KEY=your-visual-crossing-key' },
        { text: 'see visual crossing {upperdigits*25}' },
      ],
    },
  },
];

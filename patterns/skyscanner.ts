// Skyscanner: API key. https://developers.skyscanner.net/docs/intro
import type { Pattern } from '../src/model/pattern.ts';

export const skyscannerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'skyscanner.api-key',
    family: 'credential',
    title: 'Skyscanner API key',
    description: '`prtl` or two letters and digits, or 32 letters and digits, beside Skyscanner’s ' + 'name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Revoke the key in Skyscanner’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.skyscanner.net/docs/intro',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://developers.skyscanner.net/docs/intro'],
    names: ['skyscanner', 'sky_scanner'],
    value: /prtl\d{20,40}|[a-z]{2}\d{30,38}|[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'SKYSCANNER_API_KEY=prtl{digits*36}' },
        { text: 'skyscanner_api_key = "prtl{digits*36}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'SKYSCANNER_API_KEY=your-skyscanner-key' }, { text: 'see skyscanner prtl{digits*36}' }],
    },
  },
];

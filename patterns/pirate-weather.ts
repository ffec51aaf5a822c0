// Pirate Weather: API key, key in a URL. https://docs.pirateweather.net/en/latest/API/
import type { Pattern } from '../src/model/pattern.ts';

export const pirateWeatherPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pirate-weather.api-key',
    family: 'credential',
    title: 'Pirate Weather API key',
    description: '40 letters and digits beside Pirate Weather’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Pirate Weather dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://docs.pirateweather.net/en/latest/API/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://docs.pirateweather.net/en/latest/API/'],
    names: ['pirateweather', 'pirate_weather'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'PIRATEWEATHER_API_KEY={base62*40}' },
        { text: "const pirateweatherApiKey = '{base62*40}';", path: 'src/api.ts' },
      ],
      skip: [
        { text: 'PIRATEWEATHER_API_KEY=your-pirateweather-key' },
        { text: 'pirateweather etag: {base62*40}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'pirate-weather.key-in-path',
    family: 'credential',
    title: 'Pirate Weather key in a URL',
    description: 'A key of Pirate Weather in the path of a request.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Pirate Weather’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.pirateweather.net/en/latest/API/',
    severity: 'low',
    confidence: 'high',
    tags: ['weather'],
    references: ['https://docs.pirateweather.net/en/latest/API/'],
    keywords: ['pirateweather.net/'],
    regex: /pirateweather\.net\/(?:forecast|timemachine)\/(?<secret>[A-Za-z0-9]{32,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://api.pirateweather.net/forecast/{base62*40}/45.42,-75.69' },
        {
          text: "requests.get('https://timemachine.pirateweather.net/forecast/{base62*40}/45.4,-75.7,1700000000')",
          path: 'a.py',
        },
      ],
      skip: [
        { text: 'https://api.pirateweather.net/forecast/YOUR_API_KEY/45.42,-75.69' },
        { text: 'https://api.pirateweather.net/forecast/{base62*12}/45.42,-75.69' },
      ],
    },
  },
];

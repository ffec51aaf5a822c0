// Weather Underground: API key, key in a URL. https://www.wunderground.com/member/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const weatherUndergroundPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'weather-underground.api-key',
    family: 'credential',
    title: 'Weather Underground API key',
    description: '32 hexadecimal digits beside Weather Underground’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Weather Underground’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://www.wunderground.com/member/api-keys',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://www.wunderground.com/member/api-keys'],
    names: ['wunderground', 'weather_underground', 'weather_com'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'WUNDERGROUND_API_KEY={hex*32}' },
        {
          text: 'https://api.weather.com/v2/pws/observations/current?stationId=KMAHANOV10&format=json&units=m&apiKey={hex*32}',
        },
      ],
      skip: [{ text: 'WUNDERGROUND_API_KEY=your-wunderground-key' }, { text: 'wunderground etag: {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'weather-underground.key-in-path',
    family: 'credential',
    title: 'Weather Underground key in a URL',
    description: '16 hexadecimal digits in the path of a request to Weather Underground.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Weather Underground dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://www.wunderground.com/member/api-keys',
    severity: 'low',
    confidence: 'high',
    tags: ['weather'],
    references: ['https://www.wunderground.com/member/api-keys'],
    keywords: ['wunderground.com/api/'],
    regex: /wunderground\.com\/api\/(?<secret>[0-9a-f]{16})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 2.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'http://api.wunderground.com/api/{hex*16}/conditions/q/CA/San_Francisco.json' },
        { text: "URL = 'http://api.wunderground.com/api/{hex*16}/forecast/q/'", path: 'w.py' },
      ],
      skip: [
        { text: 'http://api.wunderground.com/api/Your_Key/conditions/q/CA.json' },
        { text: 'http://api.wunderground.com/api/{hex*10}/q/CA.json' },
      ],
    },
  },
];

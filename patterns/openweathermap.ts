// OpenWeatherMap: API key, key in a URL. https://openweathermap.org/appid
import type { Pattern } from '../src/model/pattern.ts';

export const openweathermapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'openweathermap.api-key',
    family: 'credential',
    title: 'OpenWeatherMap API key',
    description: '32 hexadecimal digits beside OpenWeatherMap’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in OpenWeatherMap’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://openweathermap.org/appid',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://openweathermap.org/appid'],
    names: ['openweathermap', 'openweather', 'open_weather', 'owm_api', 'owm_key', 'owm_app', 'pyowm'],
    value: /[0-9a-f]{32}/,
    words: ['appid', 'app_id', 'app-id', 'api', 'key', 'token', 'secret'],
    examples: {
      match: [
        { text: 'OPENWEATHERMAP_API_KEY={hex*32}' },
        { text: 'https://api.openweathermap.org/data/2.5/weather?q=Paris&appid={hex*32}' },
        { text: "owm = OpenWeatherMap(api_key='{hex*32}')", path: 'bot.py' },
      ],
      skip: [
        { text: 'OPENWEATHERMAP_API_KEY=your-openweathermap-key' },
        { text: 'openweathermap etag: {hex*32}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'openweathermap.appid-parameter',
    family: 'credential',
    title: 'OpenWeatherMap key in a URL',
    description: '32 hexadecimal digits in the parameter `appid`, as OpenWeatherMap’s URLs have it.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on OpenWeatherMap’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://openweathermap.org/appid',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://openweathermap.org/appid'],
    keywords: ['appid'],
    regex: /[?&]appid=(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 21,
    examples: {
      match: [
        { text: "const url = base + '/weather?q=' + city + '&units=metric&appid={hex*32}';", path: 'app.js' },
        { text: 'GET /data/2.5/forecast?id=524901&APPID={hex*32}' },
      ],
      skip: [{ text: '/weather?q=Paris&appid=your_api_key' }, { text: '/weather?appid={hex*31}&q=Paris' }],
    },
  },
];

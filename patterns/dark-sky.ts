// Dark Sky: API key, key in a URL. https://support.apple.com/en-us/102594
import type { Pattern } from '../src/model/pattern.ts';

export const darkSkyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dark-sky.api-key',
    family: 'credential',
    title: 'Dark Sky API key',
    description: '32 hexadecimal digits beside Dark Sky’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy: 'The service has ended: take the key out of the file.',
    rotation: 'https://support.apple.com/en-us/102594',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://support.apple.com/en-us/102594'],
    names: ['darksky', 'dark_sky', 'forecastio', 'forecast_io'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'DARKSKY_API_KEY={hex*32}' },
        { text: 'darksky_api_key = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'DARKSKY_API_KEY=your-darksky-key' }, { text: 'darksky etag: {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'dark-sky.key-in-path',
    family: 'credential',
    title: 'Dark Sky key in a URL',
    description: 'A key of Dark Sky in the path of a request.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy: 'The service has ended: take the key out of the file.',
    rotation: 'https://support.apple.com/en-us/102594',
    severity: 'low',
    confidence: 'high',
    tags: ['weather'],
    references: ['https://support.apple.com/en-us/102594'],
    keywords: ['darksky.net/', 'forecast.io/'],
    regex: /(?:darksky\.net|forecast\.io)\/forecast\/(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://api.darksky.net/forecast/{hex*32}/37.8267,-122.4233' },
        { text: "url: 'https://api.forecast.io/forecast/{hex*32}/' + lat", path: 'a.js' },
      ],
      skip: [
        { text: 'https://api.darksky.net/forecast/[key]/37.8267,-122.4233' },
        { text: 'https://api.darksky.net/forecast/{hex*30}/37.8,-122.4' },
      ],
    },
  },
];

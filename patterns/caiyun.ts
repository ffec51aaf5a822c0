// Caiyun: weather token, token in a URL. https://docs.caiyunapp.com/weather-api/
import type { Pattern } from '../src/model/pattern.ts';

export const caiyunPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'caiyun.weather-token',
    family: 'credential',
    title: 'Caiyun weather token',
    description: '16 letters and digits beside Caiyun’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the token in the Caiyun dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://docs.caiyunapp.com/weather-api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://docs.caiyunapp.com/weather-api/'],
    names: ['caiyun', 'caiyunapp'],
    value: /[A-Za-z0-9]{16}/,
    examples: {
      match: [
        { text: 'CAIYUN_API_TOKEN={base62*16}' },
        { text: 'caiyunApiToken={base62*16}', path: 'app.properties' },
      ],
      skip: [{ text: 'CAIYUN_API_TOKEN=your-caiyun-token' }, { text: 'see caiyun {base62*16}' }],
    },
  },
  {
    kind: 'regex',
    id: 'caiyun.token-in-path',
    family: 'credential',
    title: 'Caiyun weather token in a URL',
    description: '16 letters and digits in the path of a request to Caiyun’s weather API.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Caiyun’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.caiyunapp.com/weather-api/',
    severity: 'low',
    confidence: 'high',
    tags: ['weather'],
    references: ['https://docs.caiyunapp.com/weather-api/'],
    keywords: ['caiyunapp.com/'],
    regex: /caiyunapp\.com\/v\d(?:\.\d)?\/(?<secret>[A-Za-z0-9]{16})\//,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://api.caiyunapp.com/v2.6/{base62*16}/101.6656,39.2072/realtime' },
        { text: "url = 'https://api.caiyunapp.com/v2.5/{base62*16}/' + loc", path: 'a.py' },
      ],
      skip: [
        { text: 'https://api.caiyunapp.com/v2.6/{base62*12}/101.6,39.2/realtime' },
        { text: 'https://api.caiyunapp.com/v2.6/your-token-here0/1,2/realtime' },
      ],
    },
  },
];

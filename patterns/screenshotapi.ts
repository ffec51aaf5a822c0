// ScreenshotAPI.net: token. https://www.screenshotapi.net/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const screenshotapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'screenshotapi.token',
    family: 'credential',
    title: 'ScreenshotAPI.net token',
    description: 'Four groups of seven capitals and digits beside ScreenshotAPI.net’s name.',
    impact: 'Whoever has it takes screenshots at the account’s cost.',
    remedy:
      'Regenerate the token in the ScreenshotAPI.net dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://www.screenshotapi.net/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://www.screenshotapi.net/documentation'],
    names: ['screenshotapi', 'screenshot_api'],
    value: /[A-Z0-9]{7}(?:-[A-Z0-9]{7}){3}/,
    examples: {
      match: [
        { text: 'SCREENSHOTAPI_TOKEN={upperdigits*7}-{upperdigits*7}-{upperdigits*7}-{upperdigits*7}' },
        {
          text: 'https://shot.screenshotapi.net/screenshot?token={upperdigits*7}-{upperdigits*7}-{upperdigits*7}-{upperdigits*7}&url=https://example.com',
        },
      ],
      skip: [
        { text: 'SCREENSHOTAPI_TOKEN=your-screenshotapi-token' },
        { text: 'screenshotapi etag: {upperdigits*7}-{upperdigits*7}-{upperdigits*7}-{upperdigits*7}' },
      ],
    },
  },
];

// ScreenshotOne: access key. https://screenshotone.com/docs/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const screenshotonePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'screenshotone.access-key',
    family: 'credential',
    title: 'ScreenshotOne access key',
    description: '12 to 20 letters, digits, `-` and `_` beside ScreenshotOne’s name.',
    impact: 'Whoever has it takes screenshots at the account’s cost.',
    remedy:
      'Revoke the key in ScreenshotOne’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://screenshotone.com/docs/getting-started/',
    severity: 'medium',
    confidence: 'low',
    tags: ['devtools', 'saas'],
    references: ['https://screenshotone.com/docs/getting-started/'],
    names: ['screenshotone', 'screenshot_one'],
    value: /[A-Za-z0-9_-]{12,20}/,
    examples: {
      match: [
        { text: 'SCREENSHOTONE_ACCESS_KEY={base64url*16}' },
        { text: 'https://api.screenshotone.com/take?access_key={base64url*16}&url=https://example.com' },
      ],
      skip: [
        { text: 'SCREENSHOTONE_ACCESS_KEY=your-screenshotone-key' },
        { text: 'screenshotone etag: {base64url*16}' },
      ],
    },
  },
];

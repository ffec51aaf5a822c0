// Url2png: API key or secret. https://www.url2png.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const url2pngPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'url2png.api-key',
    family: 'credential',
    title: 'Url2png API key or secret',
    description: '`P` or `S` and 13 hexadecimal digits in capitals beside Url2png’s name.',
    impact: 'Whoever has it takes screenshots at the account’s cost.',
    remedy:
      'Revoke the secret in Url2png’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.url2png.com/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://www.url2png.com/docs/'],
    names: ['url2png'],
    value: /[PS][0-9A-F]{13}/,
    words: ['key', 'secret'],
    examples: {
      match: [
        { text: 'URL2PNG_API_KEY=S{HEX*13}' },
        { text: 'url2png_api_key = "S{HEX*13}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'URL2PNG_API_KEY=your-url2png-secret' }, { text: 'url2png etag: S{HEX*13}' }],
    },
  },
];

// Kayako: API secret key. https://developer.kayako.com/
import type { Pattern } from '../src/model/pattern.ts';

export const kayakoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kayako.api-secret',
    family: 'credential',
    title: 'Kayako API secret key',
    description: 'A secret key beside Kayako’s name.',
    impact: 'Whoever has it reads conversations with customers and answers them.',
    remedy:
      'Revoke the key in Kayako’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.kayako.com/',
    severity: 'high',
    confidence: 'low',
    tags: ['support', 'saas'],
    references: ['https://developer.kayako.com/'],
    names: ['kayako'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9+/]{88}|[A-Za-z0-9]{40,60}/,
    words: ['secret', 'key', 'token'],
    examples: {
      match: [
        { text: 'KAYAKO_API_SECRET={base62*50}' },
        { text: 'kayako_api_secret = "{base62*50}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'KAYAKO_API_SECRET=your-kayako-key' }, { text: 'kayako etag: {base62*50}' }],
    },
  },
];

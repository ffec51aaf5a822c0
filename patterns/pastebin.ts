// Pastebin: developer or user key. https://pastebin.com/doc_api
import type { Pattern } from '../src/model/pattern.ts';

export const pastebinPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pastebin.developer-key',
    family: 'credential',
    title: 'Pastebin developer or user key',
    description: '32 letters, digits, `-` and `_` beside Pastebin’s name.',
    impact:
      'Whoever has it creates pastes in the account’s name, and with a user’s key reads ' +
      'and deletes private ones.',
    remedy:
      'Regenerate the key in the Pastebin dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://pastebin.com/doc_api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://pastebin.com/doc_api'],
    names: ['pastebin', 'api_dev_key'],
    value: /[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'PASTEBIN_DEV_KEY={base64url*32}' },
        { text: 'pastebinDevKey={base64url*32}', path: 'app.properties' },
      ],
      skip: [{ text: 'PASTEBIN_DEV_KEY=your-pastebin-key' }, { text: 'pastebin etag: {base64url*32}' }],
    },
  },
];

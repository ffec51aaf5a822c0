// setlist.fm: API key. https://api.setlist.fm/docs/1.0/index.html
import type { Pattern } from '../src/model/pattern.ts';

export const setlistFmPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'setlist-fm.api-key',
    family: 'credential',
    title: 'setlist.fm API key',
    description: '36 letters, digits, `-` and `_` beside setlist.fm’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on setlist.fm’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://api.setlist.fm/docs/1.0/index.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://api.setlist.fm/docs/1.0/index.html'],
    names: ['setlist_fm', 'setlistfm'],
    value: /[A-Za-z0-9_-]{36}/,
    examples: {
      match: [
        { text: 'SETLIST_FM_API_KEY={base64url*36}' },
        { text: 'private static final String SETLIST_FM_API_KEY = "{base64url*36}";', path: 'Api.java' },
      ],
      skip: [{ text: 'SETLIST_FM_API_KEY=your-setlist-fm-key' }, { text: 'setlist_fm etag: {base64url*36}' }],
    },
  },
];

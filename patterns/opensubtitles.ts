// OpenSubtitles: API key. https://opensubtitles.stoplight.io/docs/opensubtitles-api
import type { Pattern } from '../src/model/pattern.ts';

export const opensubtitlesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'opensubtitles.api-key',
    family: 'credential',
    title: 'OpenSubtitles API key',
    description: '32 letters and digits beside OpenSubtitles’ name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Delete the key on OpenSubtitles’ page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://opensubtitles.stoplight.io/docs/opensubtitles-api',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://opensubtitles.stoplight.io/docs/opensubtitles-api'],
    names: ['opensubtitles', 'open_subtitles'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'OPENSUBTITLES_API_KEY={base62*32}' },
        { text: 'private static final String OPENSUBTITLES_API_KEY = "{base62*32}";', path: 'Api.java' },
      ],
      skip: [
        { text: 'OPENSUBTITLES_API_KEY=your-opensubtitles-key' },
        { text: 'see opensubtitles {base62*32}' },
      ],
    },
  },
];

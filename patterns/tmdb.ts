// TMDB: API key, read access token. https://developer.themoviedb.org/docs/authentication-application
import type { Pattern } from '../src/model/pattern.ts';

export const tmdbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tmdb.api-key',
    family: 'credential',
    title: 'TMDB API key',
    description: '32 hexadecimal digits beside TMDB’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the TMDB dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developer.themoviedb.org/docs/authentication-application',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developer.themoviedb.org/docs/authentication-application'],
    names: ['tmdb', 'themoviedb', 'the_movie_db', 'moviedb'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TMDB_API_KEY={hex*32}' },
        { text: 'https://api.themoviedb.org/3/movie/550?api_key={hex*32}' },
        { text: "export const TMDB_KEY = '{hex*32}';", path: 'src/tmdb.js' },
      ],
      skip: [{ text: 'TMDB_API_KEY=your-tmdb-key' }, { text: 'see tmdb {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'tmdb.read-access-token',
    family: 'credential',
    title: 'TMDB read access token',
    description: 'A JSON web token of TMDB’s API version 4, which does not expire.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Revoke the token in TMDB’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.themoviedb.org/docs/authentication-application',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developer.themoviedb.org/docs/authentication-application'],
    names: ['tmdb', 'themoviedb', 'the_movie_db', 'moviedb'],
    value: /eyJ[A-Za-z0-9_-]{10,40}\.[A-Za-z0-9_-]{80,320}\.[A-Za-z0-9_-]{43}/,
    rank: 31,
    examples: {
      match: [
        {
          text: 'TMDB_READ_ACCESS_TOKEN={jwt:{"aud":"{hex*32}","sub":"{hex*24}","scopes":["api_read"],"version":1}}',
        },
        {
          text: 'tmdb_read_access_token = "{jwt:{"aud":"{hex*32}","sub":"{hex*24}","scopes":["api_read"],"version":1}}"',
          path: 'app/settings.py',
        },
      ],
      skip: [{ text: 'TMDB_READ_ACCESS_TOKEN=your-tmdb-token' }, { text: 'tmdb eyJ{base62*20}' }],
    },
  },
];

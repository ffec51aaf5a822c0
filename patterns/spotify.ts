// Spotify: client secret, access token, refresh token.
// See https://developer.spotify.com/documentation/web-api/concepts/apps
import type { Pattern } from '../src/model/pattern.ts';

export const spotifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'spotify.client-secret',
    family: 'credential',
    title: 'Spotify client secret',
    description: '32 hexadecimal digits beside Spotify’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Delete the secret on Spotify’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developer.spotify.com/documentation/web-api/concepts/apps'],
    names: ['spotify', 'spotipy'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{32})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'SPOTIFY_CLIENT_ID={hex*32}\nSPOTIFY_CLIENT_SECRET={hex*32}' },
        { text: 'export SPOTIFY_CLIENT_SECRET="{hex*32}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'SPOTIFY_CLIENT_SECRET=your-spotify-secret' }, { text: 'spotify etag: {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'spotify.access-token',
    family: 'credential',
    title: 'Spotify access token',
    description: '`BQ` and 80 characters of base64url or more beside Spotify’s name.',
    impact:
      'For an hour, whoever has it reads the user’s library and controls playback within ' + 'its scopes.',
    remedy:
      'Regenerate the token in the Spotify dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developer.spotify.com/documentation/web-api/concepts/apps'],
    names: ['spotify', 'spotipy'],
    value: /BQ[A-Za-z0-9_-]{80,350}/,
    examples: {
      match: [
        { text: 'SPOTIFY_ACCESS_TOKEN=BQ{base64url*215}' },
        { text: 'spotifyAccessToken=BQ{base64url*215}', path: 'app.properties' },
      ],
      skip: [{ text: 'SPOTIFY_ACCESS_TOKEN=your-spotify-token' }, { text: 'spotify BQ{base62*20}' }],
    },
  },
  {
    kind: 'named',
    id: 'spotify.refresh-token',
    family: 'credential',
    title: 'Spotify refresh token',
    description: '`AQ` and 100 characters of base64url or more beside Spotify’s name.',
    impact:
      'With the client’s id and secret, whoever has it gets new access tokens of the user ' + 'without end.',
    remedy:
      'Revoke the token in Spotify’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
    severity: 'high',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://developer.spotify.com/documentation/web-api/concepts/apps'],
    names: ['spotify', 'spotipy'],
    value: /AQ[A-Za-z0-9_-]{100,350}/,
    examples: {
      match: [
        { text: 'SPOTIFY_REFRESH_TOKEN=AQ{base64url*225}' },
        { text: '<add key="spotifyRefreshToken" value="AQ{base64url*225}" />', path: 'App.config' },
      ],
      skip: [{ text: 'SPOTIFY_REFRESH_TOKEN=your-spotify-token' }, { text: 'spotify AQ{base62*20}' }],
    },
  },
];

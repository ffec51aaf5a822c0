// HERE: API key, app code, access key secret.
// See https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html
import type { Pattern } from '../src/model/pattern.ts';

export const herePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'here.api-key',
    family: 'credential',
    title: 'HERE API key',
    description: '43 letters, digits, `-` and `_` beside HERE’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on HERE’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation:
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: [
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    ],
    names: [
      'here_api',
      'here_maps',
      'here_app',
      'hereapi',
      'here_location',
      'here_key',
      'here_rest',
      'here_map',
    ],
    value: /[A-Za-z0-9_-]{43}/,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'HERE_API_KEY={base64url*43}' },
        { text: 'https://geocode.search.hereapi.com/v1/geocode?q=Berlin&apiKey={base64url*43}' },
      ],
      skip: [{ text: 'HERE_API_KEY=your-here-api-key' }, { text: 'here_api etag: {base64url*43}' }],
    },
  },
  {
    kind: 'named',
    id: 'here.app-code',
    family: 'credential',
    title: 'HERE app code',
    description: '22 letters, digits, `-` and `_` beside HERE’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the code in the HERE dashboard, and look through the usage since it was ' + 'committed.',
    rotation:
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: [
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    ],
    names: ['here_app', 'here_maps', 'here_api', 'here_map', 'hereapi', 'here_com'],
    value: /[A-Za-z0-9_-]{22}/,
    words: ['code'],
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>[A-Za-z0-9_-]{20})(?![A-Za-z0-9_-])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'HERE_APP_CODE={base64url*22}' },
        { text: 'https://geocoder.api.here.com/6.2/geocode.json?app_id={base62*20}&app_code={base64url*22}' },
        { text: 'here_map:\n  app_id: {base62*20}\n  app_code: {base64url*22}', path: 'config.yml' },
      ],
      skip: [{ text: 'HERE_APP_CODE=your-here-app-code' }, { text: 'here app {base64url*22}' }],
    },
  },
  {
    kind: 'regex',
    id: 'here.access-key-secret',
    family: 'credential',
    title: 'HERE access key secret',
    description:
      'The secret of an access key of an app of the HERE platform, as its ' +
      '`credentials.properties` has it.',
    impact: 'Whoever has it requests tokens as the app and reads and changes what it may.',
    remedy:
      'Revoke the secret in HERE’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation:
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    severity: 'high',
    confidence: 'high',
    tags: ['maps'],
    references: [
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
    ],
    keywords: ['here.access.key.secret'],
    regex: /here\.access\.key\.secret\s{0,4}[=:]\s{0,4}["']?(?<secret>[A-Za-z0-9_-]{80,90})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'here.user.id = HERE-{hex*8}\nhere.access.key.id = {base62*22}\nhere.access.key.secret = {base64url*86}',
        },
        { text: 'here.access.key.secret={base64url*86}', path: 'credentials.properties' },
      ],
      skip: [
        { text: 'here.access.key.secret = YOUR-SECRET' },
        { text: 'here.access.key.secret = xxxxxxxxxxxxxxxx' },
      ],
    },
  },
];

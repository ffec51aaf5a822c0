// X (Twitter): bearer token, API key secret, access token secret, API key, OAuth 2.0 client secret, access token, consumer secret by its form, access token secret by its form.
// See https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret
import type { Pattern } from '../src/model/pattern.ts';

export const twitterPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'twitter.bearer-token',
    family: 'credential',
    title: 'X (Twitter) bearer token',
    description: 'The bearer token of an app of X (Twitter): it begins with some twenty `A`.',
    impact: 'Whoever has it reads posts and profiles as the app and uses up its quota.',
    remedy:
      'Regenerate the token in the X (Twitter) dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret',
    severity: 'medium',
    confidence: 'high',
    tags: ['social'],
    references: ['https://developer.x.com/en/docs/authentication/oauth-2-0/bearer-tokens'],
    keywords: ['AAAAAAAAAAAAAAAAAAAA'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>A{20,22}[A-Za-z0-9%]{20,30}[A-Za-z0-9%]{50,80})(?![A-Za-z0-9%+/=_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TWITTER_BEARER_TOKEN=AAAAAAAAAAAAAAAAAAAAA{base62*8}EAAAAA{base62*20}%3D{base62*50}' },
        {
          text: 'headers = {"Authorization": "Bearer AAAAAAAAAAAAAAAAAAAAA{base62*30}%2B{base62*50}"}',
          path: 't.py',
        },
      ],
      skip: [
        {
          text: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        },
      ],
    },
  },
  {
    kind: 'named',
    id: 'twitter.consumer-secret',
    family: 'credential',
    title: 'X (Twitter) API key secret',
    description: '50 letters and digits beside X (Twitter)’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the secret in X (Twitter)’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret'],
    names: ['twitter', 'tweepy', 'tw_consumer', 'twitter_api', 'twitterapi'],
    value: /[A-Za-z0-9]{50}/,
    words: ['secret'],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>[A-Za-z0-9]{25})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'TWITTER_CONSUMER_KEY={base62*25}\nTWITTER_CONSUMER_SECRET={base62*50}' },
        { text: "auth = tweepy.OAuthHandler('{base62*25}', '{base62*50}')" },
      ],
      skip: [{ text: 'TWITTER_CONSUMER_SECRET=your-twitter-secret' }, { text: 'twitter etag: {base62*50}' }],
    },
  },
  {
    kind: 'named',
    id: 'twitter.access-token-secret',
    family: 'credential',
    title: 'X (Twitter) access token secret',
    description: '45 letters and digits beside X (Twitter)’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Delete the secret on X (Twitter)’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret'],
    names: ['twitter', 'tweepy', 'tw_access', 'twitter_api'],
    value: /[A-Za-z0-9]{45}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'TWITTER_ACCESS_TOKEN_SECRET={base62*45}' },
        {
          text: 'private static final String TWITTER_ACCESS_TOKEN_SECRET = "{base62*45}";',
          path: 'Api.java',
        },
      ],
      skip: [
        { text: 'TWITTER_ACCESS_TOKEN_SECRET=your-twitter-secret' },
        { text: 'see twitter {base62*45}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'twitter.api-key',
    family: 'credential',
    title: 'X (Twitter) API key',
    description: '25 letters and digits beside X (Twitter)’s name.',
    impact: 'With its secret, whoever has it acts as the app.',
    remedy:
      'Regenerate the key in the X (Twitter) dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret',
    severity: 'medium',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret'],
    names: ['twitter', 'tweepy', 'tw_consumer', 'twitter_api'],
    value: /[A-Za-z0-9]{25}/,
    words: ['key'],
    examples: {
      match: [
        { text: 'TWITTER_API_KEY={base62*25}' },
        { text: "$twitterApiKey = '{base62*25}';", path: 'api.php' },
      ],
      skip: [{ text: 'TWITTER_API_KEY=your-twitter-key' }, { text: 'twitter etag: {base62*25}' }],
    },
  },
  {
    kind: 'named',
    id: 'twitter.client-secret',
    family: 'credential',
    title: 'X (Twitter) OAuth 2.0 client secret',
    description: '50 letters, digits, `-` and `_` beside X (Twitter)’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the secret in X (Twitter)’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developer.x.com/en/docs/authentication/oauth-2-0'],
    names: ['twitter'],
    value: /[A-Za-z0-9_-]{48,50}/,
    words: ['client_secret', 'clientsecret', 'client-secret', 'client secret'],
    examples: {
      match: [
        { text: 'TWITTER_CLIENT_SECRET={base62*20}_{base62*10}-{base62*18}' },
        { text: 'twitter_client_secret = "{base62*20}_{base62*10}-{base62*18}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'TWITTER_CLIENT_SECRET=your-twitter-secret' },
        { text: 'see twitter {base62*20}_{base62*10}-{base62*18}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'twitter.access-token',
    family: 'credential',
    title: 'X (Twitter) access token',
    description:
      'A user’s access token of X (Twitter): the user’s number, a hyphen and 40 letters ' + 'and digits.',
    impact: 'With its secret and the app’s key, whoever has it reads and posts as the user.',
    remedy:
      'Delete the token on X (Twitter)’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: ['https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret'],
    keywords: ['access_token', 'access-token', 'accesstoken', 'access_key', 'oauth_token'],
    regex:
      /(?:access[_-]?token|access_key|oauth_token)(?:[_-]?key)?["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>\d{7,19}-[A-Za-z0-9]{36,42})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3.6 }, { kind: 'real-value' }],
    rank: 29,
    examples: {
      match: [
        { text: 'access_token = "{digits*9}-{base62*40}"' },
        { text: 'TWITTER_ACCESS_TOKEN={digits*18}-{base62*40}' },
      ],
      skip: [{ text: 'access_token: 12345-your-access-token' }],
    },
  },
  {
    kind: 'regex',
    id: 'twitter.oauth1-consumer-secret',
    family: 'credential',
    title: 'X (Twitter) consumer secret, without the name',
    description: '50 letters and digits behind `consumer_secret`, the form that X (Twitter) issues.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Regenerate the key in the X (Twitter) dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret'],
    keywords: ['consumer_secret', 'consumer-secret', 'consumersecret', 'api_secret_key', 'apisecretkey'],
    regex:
      /(?:consumer_secret|consumer-secret|consumersecret|api_secret_key|apisecretkey)["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>[A-Za-z0-9]{50})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    rank: 21,
    examples: {
      match: [
        { text: "consumer_secret = '{base62*50}'" },
        { text: '{"consumer_key": "a", "consumer_secret": "{base62*50}"}' },
      ],
      skip: [
        { text: "consumer_secret = 'your consumer secret here'" },
        { text: 'consumer_secret = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'twitter.oauth1-token-secret',
    family: 'credential',
    title: 'X (Twitter) access token secret, without the name',
    description: '45 letters and digits behind `access_token_secret`, the form that X (Twitter) ' + 'issues.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the key in X (Twitter)’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developer.x.com/en/docs/authentication/oauth-1-0a/api-key-and-secret'],
    keywords: [
      'token_secret',
      'token-secret',
      'tokensecret',
      'access_secret',
      'access-secret',
      'accesssecret',
    ],
    regex:
      /(?:access[_-]?token|oauth[_-]?token|access)[_-]?secret["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>[A-Za-z0-9]{45})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    rank: 21,
    examples: {
      match: [
        { text: "access_token_secret = '{base62*45}'" },
        { text: '"accessTokenSecret": "{base62*45}",', path: 'keys.json' },
      ],
      skip: [
        { text: "access_token_secret = 'your access token secret'" },
        { text: 'access_token_secret = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];

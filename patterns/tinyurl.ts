// TinyURL: API token.
// See https://tinyurl.com/app/dev
import type { Pattern } from '../src/model/pattern.ts';

export const tinyurlPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tinyurl.api-token',
    family: 'credential',
    title: 'TinyURL API token',
    description: '60 letters and digits beside TinyURL’s name.',
    impact: 'Whoever has it makes and changes links in the account’s name.',
    remedy:
      'Revoke the token in the settings, API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://tinyurl.com/app/settings/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://tinyurl.com/app/dev'],
    names: ['tinyurl'],
    value: /[A-Za-z0-9]{60}/,
    examples: {
      match: [
        { text: 'TINYURL_API_TOKEN={base62*60}' },
        {
          text: 'curl https://api.tinyurl.com/create -H "Authorization: Bearer {base62*60}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'TINYURL_TOKEN=your-tinyurl-token' }, { text: 'see tinyurl {base62*60}' }],
    },
  },
];

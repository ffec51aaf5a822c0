// API tokens of Unleash.
// https://docs.getunleash.io/reference/api-tokens-and-client-keys
import type { Pattern } from '../src/model/pattern.ts';

export const unleashPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'unleash.api-token',
    family: 'credential',
    title: 'Unleash API token',
    description: 'A client, admin or personal token of Unleash.',
    impact:
      'Whoever has it reads all flags of its environment; an admin or personal token ' + 'changes them.',
    remedy: 'Delete the token under API access and create a new one.',
    rotation: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
    names: ['unleash', 'getunleash', 'authorization', 'api_token', 'apitoken', 'customheaders'],
    value: /(?:\*|\[\]|[a-zA-Z0-9_-]{1,40}):[a-zA-Z0-9_-]{1,40}\.[0-9a-f]{52,64}|user:[0-9a-f]{56,64}/,
    words: ['token', 'key', 'auth', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'UNLEASH_API_TOKEN=*:production.{hex*56}' },
        { text: "headers: { Authorization: 'default:development.{hex*56}' }", path: 'app.js' },
      ],
      skip: [
        { text: 'UNLEASH_API_TOKEN=*:production.your-token' },
        { text: 'unleash image default:development.{hex*20}' },
      ],
    },
  },
];

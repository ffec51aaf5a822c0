// Censys: API secret, personal access token.
// See https://docs.censys.com/reference/get-started
import type { Pattern } from '../src/model/pattern.ts';

export const censysPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'censys.api-secret',
    family: 'credential',
    title: 'Censys API secret',
    description: '32 letters and digits beside Censys’ name; the API id, a UUID, goes with it.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the secret on the account page, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.censys.com/docs/platform-api-personal-access-tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.censys.com/reference/get-started'],
    names: ['censys'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret', 'key'],
    companion: {
      title: 'API id',
      regex:
        /id["' ]{0,3}[:=]["' ]{0,4}(?<companion>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'CENSYS_CLIENT_SECRET={base62*32}' },
        { text: 'censys_client_secret = "{base62*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'CENSYS_SECRET=your-censys-secret' }, { text: 'see censys {base62*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'censys.access-token',
    family: 'credential',
    title: 'Censys personal access token',
    description: 'A personal access token of Censys (`censys_`).',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the token under Personal Access Tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.censys.com/docs/platform-api-personal-access-tokens',
    severity: 'medium',
    confidence: 'high',
    tags: ['security'],
    references: ['https://docs.censys.com/reference/get-started'],
    keywords: ['censys_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>censys_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CENSYS_PAT=censys_{base62*8}_{base62*24}' },
        { text: 'personal_access_token="censys_{base62*8}_{base62*24}"', path: 'a.py' },
      ],
      skip: [{ text: 'CENSYS_API_ID=x' }, { text: 'censys_platform_models' }],
    },
  },
];

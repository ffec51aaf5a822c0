// Wix: API key.
// See https://dev.wix.com/docs/rest/account-level/about-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const wixPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'wix.api-key',
    family: 'credential',
    title: 'Wix API key',
    description: 'An account’s API key of Wix: `IST.` and a web token.',
    impact: 'Whoever has it reads and changes the account’s sites within the key’s rights.',
    remedy:
      'Revoke the key in the API keys manager, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://manage.wix.com/account/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas', 'media'],
    references: ['https://dev.wix.com/docs/rest/account-level/about-api-keys'],
    keywords: ['IST.eyJ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>IST\.eyJ[A-Za-z0-9_-]{20,120}\.eyJ[A-Za-z0-9_-]{60,800}\.[A-Za-z0-9_-]{80,500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1800,
    checks: [{ kind: 'real-value' }],
    rank: 36,
    examples: {
      match: [
        {
          text: 'WIX_API_KEY=IST.{b64url:{"kid":"PozH_aC2","alg":"RS256"}}.{b64url:{"data":"{base62*80}","iat":17{digits*8}}}.{base64url*342}',
        },
        {
          text: '"authorization": "IST.{b64url:{"kid":"PozH_aC2","alg":"RS256"}}.{b64url:{"data":"{base62*80}","iat":17{digits*8}}}.{base64url*342}"',
          path: 'a.json',
        },
      ],
      skip: [{ text: 'WIX_TOKEN=IST.eyJ...' }],
    },
  },
];

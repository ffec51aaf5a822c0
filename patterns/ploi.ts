// API tokens of Ploi.
// https://developers.ploi.io/
import type { Pattern } from '../src/model/pattern.ts';

export const ploiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ploi.api-token',
    family: 'credential',
    title: 'Ploi API token',
    description: 'An API token of Ploi (a JSON web token), beside its name.',
    impact: 'Whoever has it manages the account’s servers and sites.',
    remedy: 'Revoke the token in the profile under API keys.',
    rotation: 'https://developers.ploi.io/',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://developers.ploi.io/'],
    keywords: ['ploi'],
    regex:
      /(?:(?<![a-z])ploi)[\w.-]{0,30}["'\]]{0,2}(?:[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}|[^\S\n]{1,4})["'\x60]?(?:Bearer\s)?(?<secret>eyJ[A-Za-z0-9_-]{8,400}\.eyJ[A-Za-z0-9_-]{8,3000}\.[A-Za-z0-9_-]{20,1000})(?![A-Za-z0-9_-])/i,
    matchBytesMax: 4800,
    checks: [{ kind: 'jwt' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'PLOI_API_TOKEN={jwt:{"aud":"{digits*2}","jti":"{hex*40}","iat":1690000000,"exp":1999999999,"sub":"{digits*5}"}}',
        },
        {
          text: 'ploi_key: "{jwt:{"aud":"{digits*2}","jti":"{hex*40}","iat":1690000000,"exp":1999999999,"sub":"{digits*5}"}}"',
          path: 'ci.yml',
        },
      ],
      skip: [{ text: 'PLOI_API_TOKEN=eyJ...' }, { text: 'PLOI_API_TOKEN=your-token' }],
    },
  },
];

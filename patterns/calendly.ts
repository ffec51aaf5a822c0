// Calendly: personal access token.
// See https://developer.calendly.com/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const calendlyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'calendly.access-token',
    family: 'credential',
    title: 'Calendly personal access token',
    description: 'A personal access token of Calendly: a web token with `PAT` for its type.',
    impact: 'Whoever has it reads and cancels meetings, with the guests’ personal data.',
    remedy:
      'Revoke the token under Integrations, API & Webhooks, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://developer.calendly.com/personal-access-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developer.calendly.com/authentication'],
    keywords: [
      'eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFU',
    ],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2YjNjZWJjY2Y4ZGM1YmFmYThhNjVlNjg0MDIzZjdjMzJiZTgzNDliMjM4MDEzNWI0IiwidHlwIjoiUEFU[A-Za-z0-9_-]{10,60}\.eyJ[A-Za-z0-9_-]{60,500}\.[A-Za-z0-9_-]{60,120})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1200,
    checks: [{ kind: 'real-value' }],
    rank: 36,
    examples: {
      match: [
        {
          text: 'CALENDLY_TOKEN={b64url:{"kid":"1ce1e13617dcf766b3cebccf8dc5bafa8a65e684023f7c32be8349b2380135b4","typ":"PAT","alg":"ES256"}}.{b64url:{"iss":"https://auth.calendly.com","iat":17{digits*8},"jti":"{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}}.{base64url*86}',
        },
        {
          text: 'Authorization: Bearer {b64url:{"kid":"1ce1e13617dcf766b3cebccf8dc5bafa8a65e684023f7c32be8349b2380135b4","typ":"PAT","alg":"ES256"}}.{b64url:{"iss":"https://auth.calendly.com","iat":17{digits*8}}}.{base64url*86}',
          path: 'a.http',
        },
      ],
      skip: [{ text: 'CALENDLY_TOKEN=your-token' }],
    },
  },
];

// JSON web tokens.
import type { Pattern } from '../src/model/pattern.ts';

export const jsonWebTokenPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'jwt.token',
    family: 'credential',
    title: 'JSON web token',
    description: 'A signed JSON web token.',
    impact: 'Until it expires, whoever has it is let in as its subject.',
    remedy: 'Revoke the session or rotate the signing key, and keep tokens out of files.',
    rotation: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://www.rfc-editor.org/rfc/rfc7519', 'https://jwt.io/introduction'],
    keywords: ['eyJ'],
    regex:
      /(?<![A-Za-z0-9+/_-](?<!%3D|%3d|\\[nrt]))(?<secret>eyJ[A-Za-z0-9_-]{8,1000}\.(?:eyJ[A-Za-z0-9_-]{8,5000}|[A-Za-z0-9_-]{0,800}\.[A-Za-z0-9_-]{16,100}\.[A-Za-z0-9_-]{16,3000})\.[A-Za-z0-9_-]{10,1000})(?![A-Za-z0-9_-])/,
    matchBytesMax: 8000,
    checks: [{ kind: 'jwt' }],
    rank: 28,
    examples: {
      match: [
        { text: 'token = {jwt:{"sub":"u-81","exp":1999999999,"role":"admin"}}' },
        { text: 'Authorization: Bearer {jwt:{"iss":"acme","sub":"42","exp":1999999999}}', path: 'notes.txt' },
        {
          text: 'SUPABASE_SERVICE_ROLE_KEY={jwt:{"iss":"supabase","role":"service_role","exp":1999999999}}',
          path: 'prod.txt',
        },
      ],
      skip: [
        { text: 'eyJ{base62*20}.eyJ{base62*30}.{base62*43}' },
        { text: '{jwt:{"sub":"1234567890","name":"John Doe","iat":1516239022}}' },
        { text: 'SUPABASE_ANON_KEY={jwt:{"iss":"supabase","role":"anon","exp":1999999999}}' },
      ],
    },
  },
];

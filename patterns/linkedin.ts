// LinkedIn: client secret, client secret, old form, access token, session cookie.
// See https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const linkedinPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'linkedin.client-secret',
    family: 'credential',
    title: 'LinkedIn client secret',
    description: 'The secret of an app of LinkedIn: `WPL_AP`, a digit and two parts.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Regenerate the secret in the LinkedIn dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    keywords: ['WPL_AP'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>WPL_AP\d\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6,12}={0,2})(?![A-Za-z0-9_=])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LINKEDIN_CLIENT_SECRET=WPL_AP1.{base62*16}.{base62*6}==' },
        { text: 'clientSecret: "WPL_AP0.{base62*16}.{base62*8}"', path: 'auth.ts' },
      ],
      skip: [{ text: 'WPL_AP1.{base62*6}.{base62*3}' }, { text: 'WPL_AP1.xxxxxxxxxxxxxxxx.xxxxxx==' }],
    },
  },
  {
    kind: 'named',
    id: 'linkedin.legacy-client-secret',
    family: 'credential',
    title: 'LinkedIn client secret, old form',
    description: '16 letters and digits beside LinkedIn’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the key in LinkedIn’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    names: ['linkedin', 'linked_in'],
    value: /[A-Za-z0-9]{16}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'LINKEDIN_CLIENT_SECRET={base62*16}' },
        { text: '<add key="linkedinClientSecret" value="{base62*16}" />', path: 'App.config' },
      ],
      skip: [{ text: 'LINKEDIN_CLIENT_SECRET=your-linkedin-key' }, { text: 'see linkedin {base62*16}' }],
    },
  },
  {
    kind: 'named',
    id: 'linkedin.access-token',
    family: 'credential',
    title: 'LinkedIn access token',
    description: '`AQ` and 200 characters of base64url or more beside LinkedIn’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Delete the token on LinkedIn’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    names: ['linkedin', 'linked_in'],
    value: /AQ[A-Za-z0-9_-]{200,450}/,
    words: ['token', 'bearer', 'auth', 'oauth'],
    examples: {
      match: [
        { text: 'LINKEDIN_ACCESS_TOKEN=AQ{base64url*325}' },
        {
          text: 'private static final String LINKEDIN_ACCESS_TOKEN = "AQ{base64url*325}";',
          path: 'Api.java',
        },
      ],
      skip: [{ text: 'LINKEDIN_ACCESS_TOKEN=your-linkedin-token' }, { text: 'linkedin AQ{base62*60}' }],
    },
  },
  {
    kind: 'regex',
    id: 'linkedin.session-cookie',
    family: 'credential',
    title: 'LinkedIn session cookie',
    description: 'The cookie `li_at`, which is a signed-in session of LinkedIn.',
    impact: 'Until it ends, whoever has it is signed in as the user.',
    remedy: 'End all sessions in the account’s settings under sign in and security.',
    rotation: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    keywords: ['li_at'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])li_at["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>AQED[A-Za-z0-9_-]{100,300})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Cookie: li_at=AQEDA{base64url*140}; lang=en' },
        { text: "session.cookies['li_at'] = 'AQED{base62*150}'", path: 'li.py' },
      ],
      skip: [{ text: 'li_at=AQEDxxxx' }, { text: 'li_at=YOUR_LI_AT_COOKIE' }],
    },
  },
];

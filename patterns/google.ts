// Google: Cloud, OAuth, Firebase.
import type { Pattern } from '../src/model/pattern.ts';

export const googlePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'google.api-key',
    family: 'credential',
    title: 'Google API key',
    description: 'An API key of Google (Maps, Firebase, Gemini, ...).',
    impact: 'Unless it is restricted, whoever has it uses the project’s APIs at its cost.',
    remedy:
      'Restrict or delete the key under APIs & Services, Credentials. Keys that ship in apps ' +
      'and web pages must be restricted by application and API.',
    rotation: 'https://cloud.google.com/docs/authentication/api-keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://cloud.google.com/docs/authentication/api-keys'],
    keywords: ['AIza'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AIza[A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GOOGLE_API_KEY=AIza{base64url*35}' },
        { text: '"current_key": "AIza{base64url*35}"', path: 'app/google-services.json' },
      ],
      skip: [{ text: 'AIza{base62*20}' }, { text: 'AIzaXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX' }],
    },
  },
  {
    kind: 'regex',
    id: 'google.oauth-client-secret',
    family: 'credential',
    title: 'Google OAuth client secret',
    description: 'The client secret of an OAuth client of Google.',
    impact: 'Whoever has it can pose as the application when users sign in.',
    remedy: 'Add a new secret to the client under APIs & Services, Credentials, and delete this one.',
    rotation: 'https://support.google.com/cloud/answer/15549257',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'identity'],
    references: ['https://developers.google.com/identity/protocols/oauth2'],
    keywords: ['GOCSPX-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>GOCSPX-[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'client_secret=GOCSPX-{base64url*28}' },
        { text: '{"client_secret":"GOCSPX-{base64url*28}"}', path: 'client.json' },
      ],
      skip: [{ text: 'GOCSPX-{base62*8}' }, { text: 'client_secret=GOCSPX-your-client-secret-here-00' }],
    },
  },
  {
    kind: 'regex',
    id: 'google.oauth-token',
    family: 'credential',
    title: 'Google OAuth token',
    description: 'An access or refresh token of Google OAuth.',
    impact:
      'Whoever has it acts as the user or service account within its scopes; a refresh token does ' +
      'so until it is revoked.',
    remedy: 'Revoke it at myaccount.google.com/permissions, or with the revoke endpoint.',
    rotation: 'https://support.google.com/accounts/answer/3466521',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://developers.google.com/identity/protocols/oauth2#expiration'],
    keywords: ['ya29.', '1//0'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ya29\.[A-Za-z0-9_-]{40,500}|1\/\/0[A-Za-z0-9_-]{50,150})(?![A-Za-z0-9_-])/,
    matchBytesMax: 700,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: '"access_token": "ya29.{base64url*120}"' },
        { text: 'refresh_token=1//0{base64url*90}' },
      ],
      skip: [{ text: 'ya29.example' }, { text: 'https://a.b/1//0abc' }],
    },
  },
  {
    kind: 'regex',
    id: 'google.service-account-key',
    family: 'credential',
    title: 'Google Cloud service account key',
    description: 'The key file of a Google Cloud service account, with its private key.',
    impact: 'Whoever has it acts as the service account, without expiry.',
    remedy: 'Delete the key under IAM, Service Accounts, Keys, and look through the audit log.',
    rotation: 'https://cloud.google.com/iam/docs/key-rotation',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://cloud.google.com/iam/docs/keys-create-delete'],
    keywords: ['service_account'],
    regex:
      /"type"\s{0,8}:\s{0,8}"service_account"[\s\S]{0,600}?"private_key"\s{0,8}:\s{0,8}"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\\n\s]{200,5000}-----END (?:RSA )?PRIVATE KEY-----)/,
    matchBytesMax: 7000,
    checks: [{ kind: 'pem-body' }],
    rank: 31,
    examples: {
      match: [
        {
          text: '{"type": "service_account", "project_id": "p", "private_key_id": "{hex*40}", "private_key": "{pem1:PRIVATE KEY}", "client_email": "a@p.iam.gserviceaccount.com"}',
          path: 'config/key.txt',
        },
        {
          text: '{\n  "type": "service_account",\n  "project_id": "p",\n  "private_key": "{pem1:PRIVATE KEY}"\n}',
          path: 'config/sa.txt',
        },
      ],
      skip: [{ text: '{"type": "service_account", "private_key": "<private key>"}', path: 'config/sa.txt' }],
    },
  },
  {
    kind: 'regex',
    id: 'firebase.server-key',
    family: 'credential',
    title: 'Firebase Cloud Messaging server key',
    description: 'A legacy server key of Firebase Cloud Messaging.',
    impact: 'Whoever has it sends push messages to every installation of the app.',
    remedy: 'Delete the key in the Firebase console under Cloud Messaging and move to the HTTP v1 ' + 'API.',
    rotation: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'messaging'],
    references: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
    keywords: [':APA91b'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'FCM_KEY=AAAA{base64url*7}:APA91b{base64url*134}' },
        { text: 'Authorization: key=AAAA{base62*7}:APA91b{base64url*134}' },
      ],
      skip: [{ text: 'AAAA{base62*7}:APA91b{base62*20}' }],
    },
  },
];

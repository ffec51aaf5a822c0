// Dropbox: access token, token, app secret.
// See https://developers.dropbox.com/oauth-guide
import type { Pattern } from '../src/model/pattern.ts';

export const dropboxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dropbox.access-token',
    family: 'credential',
    title: 'Dropbox access token',
    description: 'A short-lived access token of Dropbox (`sl.`).',
    impact: 'Whoever has it reads and changes files within its scopes until it expires.',
    remedy: 'by unlinking the app.',
    rotation: 'https://help.dropbox.com/security/connected-apps',
    severity: 'high',
    confidence: 'high',
    tags: ['storage', 'saas'],
    references: ['https://developers.dropbox.com/oauth-guide'],
    keywords: ['sl.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sl\.(?:u\.)?[A-Za-z0-9_-]{120,1400})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1600,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'DROPBOX_TOKEN=sl.{base64url*140}' }, { text: '"sl.u.{base64url*800}"' }],
      skip: [{ text: 'sl.{base62*20}' }, { text: 'perl.sl.unit' }],
    },
  },
  {
    kind: 'named',
    id: 'dropbox.long-lived-token',
    family: 'credential',
    title: 'Dropbox token',
    description:
      '64 characters beside Dropbox’ name: a long-lived access token in its old form, ' +
      'or a refresh token.',
    impact: 'Whoever has it reads and changes files within its scopes, until it is revoked.',
    remedy: 'by unlinking the app.',
    rotation: 'https://help.dropbox.com/security/connected-apps',
    severity: 'critical',
    confidence: 'medium',
    tags: ['storage', 'saas'],
    references: ['https://developers.dropbox.com/oauth-guide'],
    names: ['dropbox'],
    value: /[A-Za-z0-9_-]{64}/,
    examples: {
      match: [
        { text: 'DROPBOX_API_TOKEN={base64url*61}4a7' },
        { text: '"dropboxToken": "{base64url*61}4a7"', path: 'config.json' },
      ],
      skip: [{ text: 'DROPBOX_TOKEN=your-dropbox-token' }, { text: 'see dropbox {base64url*61}4a7' }],
    },
  },
  {
    kind: 'named',
    id: 'dropbox.app-secret',
    family: 'credential',
    title: 'Dropbox app secret',
    description:
      '15 lower-case letters and digits beside the name of Dropbox’ secret; the app key ' +
      'has the same form.',
    impact: 'Whoever has it and the app key asks for tokens in the app’s name.',
    remedy:
      'Revoke the secret in the app console, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://help.dropbox.com/security/connected-apps',
    severity: 'high',
    confidence: 'medium',
    tags: ['storage', 'saas'],
    references: ['https://developers.dropbox.com/oauth-guide'],
    names: ['dropbox'],
    value: /[a-z0-9]{15}/,
    words: ['secret'],
    companion: {
      title: 'app key',
      regex: /app_?key["' ]{0,3}[:=]["' ]{0,4}(?<companion>[a-z0-9]{15})(?![a-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'DROPBOX_APP_SECRET={lowerdigits*13}4k' },
        { text: 'dropbox:\n  enabled: true\n  client_secret: {lowerdigits*13}4k\n', path: 'config.yml' },
      ],
      skip: [{ text: 'DROPBOX_APP_SECRET=your-dropbox-secret' }, { text: 'see dropbox {lowerdigits*13}4k' }],
    },
  },
];

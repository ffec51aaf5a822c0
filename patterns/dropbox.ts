// dropbox: Dropbox access token.
import type { Pattern } from '../src/model/pattern.ts';

export const dropboxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dropbox.access-token',
    family: 'credential',
    title: 'Dropbox access token',
    description: 'A secret token of Dropbox.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy: 'Revoke the token in the settings of Dropbox and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
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
];

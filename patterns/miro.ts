// Miro: access token.
// See https://developers.miro.com/docs/getting-started-with-oauth
import type { Pattern } from '../src/model/pattern.ts';

export const miroPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'miro.access-token',
    family: 'credential',
    title: 'Miro access token',
    description:
      'An access token of Miro: the base64 of its origin, `eyJtaXJvLm9yaWdpbiI6`, and ' + '27 characters.',
    impact: 'Whoever has it reads and changes the boards within its scopes.',
    remedy: 'by uninstalling the app from the team.',
    rotation: 'https://developers.miro.com/docs/getting-started-with-oauth',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
    keywords: ['eyJtaXJvLm9yaWdpbiI6'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJtaXJvLm9yaWdpbiI6[A-Za-z0-9+/=]{6,24}_[A-Za-z0-9_-]{27})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MIRO_ACCESS_TOKEN={b64url:{"miro.origin":"eu01"}}_{base64url*27}' },
        { text: 'const token = "{b64url:{"miro.origin":"us01"}}_{base64url*27}"', path: 'a.js' },
      ],
      skip: [{ text: 'eyJtaXJvLm9yaWdpbiI6' }],
    },
  },
];

// HTTP passwords of Gerrit.
// https://gerrit-review.googlesource.com/Documentation/user-upload.html#http
import type { Pattern } from '../src/model/pattern.ts';

export const gerritPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gerrit.http-password',
    family: 'credential',
    title: 'Gerrit HTTP password',
    description: 'A generated HTTP password of Gerrit, beside its name.',
    impact: 'Whoever has it and the user name pushes and reviews as the user.',
    remedy: 'Generate a new password in the settings under HTTP Credentials.',
    rotation: 'https://gerrit-review.googlesource.com/Documentation/user-upload.html#http',
    severity: 'high',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://gerrit-review.googlesource.com/Documentation/user-upload.html#http'],
    names: ['gerrit'],
    value: /[A-Za-z0-9+/]{43}/,
    words: ['passw', 'token', 'secret', 'cred'],
    examples: {
      match: [
        { text: 'GERRIT_HTTP_PASSWORD={base64*43}' },
        { text: 'gerrit:\n  user: bot\n  password: "{base64*43}"', path: 'zuul.yml' },
      ],
      skip: [{ text: 'GERRIT_HTTP_PASSWORD=your-password' }, { text: 'gerrit change I{hex*40}' }],
    },
  },
];

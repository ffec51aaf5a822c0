// Adobe: client secret.
// See https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation
import type { Pattern } from '../src/model/pattern.ts';

export const adobePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'adobe.client-secret',
    family: 'credential',
    title: 'Adobe client secret',
    description: 'The client secret of a credential of Adobe’s developer console (`p8e-`, `p8-`).',
    impact: 'Whoever has it and the client id gets tokens in the application’s name.',
    remedy:
      'Revoke the secret in the developer console, Client secret: add a new one and ' +
      'delete the old, create a new one where it is still needed, and look through what ' +
      'it was used for.',
    rotation:
      'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas', 'media'],
    references: [
      'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation',
    ],
    keywords: ['p8e-', 'p8-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>p8(?:e-[A-Za-z0-9_-]{32}|-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'ADOBE_CLIENT_SECRET=p8e-{base64url*32}' },
        { text: '"CLIENT_SECRETS": ["p8e-{base62*32}"]', path: 'a.json' },
      ],
      skip: [{ text: 'p8e-{base62*6}' }],
    },
  },
];

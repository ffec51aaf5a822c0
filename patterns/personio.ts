// Personio: credential.
// See https://developer.personio.de/docs/getting-started-with-the-personio-api
import type { Pattern } from '../src/model/pattern.ts';

export const personioPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'personio.client-secret',
    family: 'credential',
    title: 'Personio credential',
    description: 'A client id or client secret of Personio (`papi-`).',
    impact: 'Whoever has it reads and changes employees’ or applicants’ personal data.',
    remedy:
      'Revoke the secret under Settings, API credentials, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.personio.de/hc/en-us/articles/4404623630993',
    severity: 'critical',
    confidence: 'high',
    tags: ['hr', 'saas'],
    references: ['https://developer.personio.de/docs/getting-started-with-the-personio-api'],
    keywords: ['papi-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>papi-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PERSONIO_CLIENT_SECRET=papi-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"client_secret": "papi-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}' },
      ],
      skip: [{ text: 'papi-{hex*6}' }],
    },
  },
];

// Bugsnag: personal auth token, notifier key.
// See https://bugsnagapiv2.docs.apiary.io/
import type { Pattern } from '../src/model/pattern.ts';

export const bugsnagPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bugsnag.auth-token',
    family: 'credential',
    title: 'Bugsnag personal auth token',
    description: 'A UUID beside Bugsnag’s name: a token of its data access API.',
    impact: 'Whoever has it reads errors with the data in them and changes projects.',
    remedy:
      'Revoke the token under My account, Personal auth tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.bugsnag.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://bugsnagapiv2.docs.apiary.io/'],
    names: ['bugsnag'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'BUGSNAG_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'const bugsnag = new Client({ token: "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}" });',
          path: 'src/client.ts',
        },
        {
          text: 'curl https://api.bugsnag.com/user/organizations -H "Authorization: token {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'BUGSNAG_TOKEN=your-bugsnag-token' },
        { text: 'see bugsnag {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'bugsnag.api-key',
    family: 'credential',
    title: 'Bugsnag notifier key',
    description:
      '32 hexadecimal digits beside Bugsnag’s name: what applications report errors ' +
      'with; apps carry it in the open.',
    impact: 'Whoever has it sends false errors and uses up the quota.',
    remedy:
      'Revoke the key in the project’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.bugsnag.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://bugsnagapiv2.docs.apiary.io/'],
    names: ['bugsnag'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BUGSNAG_API_KEY={hex*32}' },
        { text: 'const bugsnag = new Client({ apiKey: "{hex*32}" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'BUGSNAG_KEY=your-bugsnag-key' }, { text: 'see bugsnag {hex*32}' }],
    },
  },
];

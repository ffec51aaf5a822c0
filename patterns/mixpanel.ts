// Mixpanel: secret, service account, project token.
// See https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects
import type { Pattern } from '../src/model/pattern.ts';

export const mixpanelPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mixpanel.api-secret',
    family: 'credential',
    title: 'Mixpanel secret',
    description:
      '32 letters and digits beside the name of Mixpanel’s secret: a project’s API ' +
      'secret or a service account’s.',
    impact: 'Whoever has it exports and deletes the project’s data.',
    remedy:
      'Revoke the secret in the project’s or organization’s settings, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects',
    severity: 'high',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects'],
    names: ['mixpanel'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret', 'password', 'service'],
    examples: {
      match: [
        { text: 'MIXPANEL_CLIENT_SECRET={hex*32}' },
        { text: '"mixpanelSecret": "{hex*32}"', path: 'config.json' },
      ],
      skip: [{ text: 'MIXPANEL_SECRET=your-mixpanel-secret' }, { text: 'see mixpanel {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'mixpanel.service-account',
    family: 'credential',
    title: 'Mixpanel service account',
    description: 'A service account’s name (`....mp-service-account`) and its secret.',
    impact: 'Whoever has it exports and deletes the project’s data.',
    remedy:
      'Revoke the key in the organization’s settings, Service Accounts, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects',
    severity: 'high',
    confidence: 'high',
    tags: ['analytics'],
    references: ['https://developer.mixpanel.com/reference/service-accounts'],
    keywords: ['.mp-service-account'],
    regex:
      /(?<user>[A-Za-z0-9_-]{1,60}\.[0-9a-f]{6}\.mp-service-account)["']?\s{0,4}[:,]\s{0,4}["']?(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        { text: 'curl -u etl.{hex*6}.mp-service-account:{base62*32} https://mixpanel.com/api/query' },
        { text: 'auth=("export.{hex*6}.mp-service-account", "{base62*32}")', path: 'a.py' },
      ],
      skip: [{ text: 'curl -u name.abc123.mp-service-account:secret' }],
    },
  },
  {
    kind: 'named',
    id: 'mixpanel.project-token',
    family: 'credential',
    title: 'Mixpanel project token',
    description:
      '32 hexadecimal digits beside Mixpanel’s name: what events are sent with; pages ' +
      'and apps carry it in the open.',
    impact: 'Whoever has it sends false events.',
    remedy:
      'Revoke the token in the project’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects',
    severity: 'low',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects'],
    names: ['mixpanel'],
    value: /[0-9a-f]{32}/,
    words: ['token', 'key'],
    rank: 21,
    examples: {
      match: [
        { text: 'MIXPANEL_API_TOKEN={hex*32}' },
        { text: 'mixpanel_token = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'MIXPANEL_TOKEN=your-mixpanel-token' }, { text: 'see mixpanel {hex*32}' }],
    },
  },
];

// ClickUp: personal API token.
// See https://developer.clickup.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const clickupPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'clickup.api-token',
    family: 'credential',
    title: 'ClickUp personal API token',
    description: 'A personal token of ClickUp (`pk_`, the user’s number and 32 capitals and digits).',
    impact: 'Whoever has it reads and changes the workspaces of its user.',
    remedy:
      'Revoke the token under Settings, Apps, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.clickup.com/docs/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developer.clickup.com/docs/authentication'],
    keywords: ['pk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pk_\d{4,10}_[A-Z0-9]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CLICKUP_API_TOKEN=pk_{digits*8}_{upperdigits*32}' },
        { text: 'headers = {"Authorization": "pk_{digits*8}_{upperdigits*32}"}', path: 'a.py' },
      ],
      skip: [{ text: 'pk_{digits*8}_{upper*6}' }, { text: 'pk_live_key' }],
    },
  },
];

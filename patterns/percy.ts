// Project tokens of Percy.
// https://www.browserstack.com/docs/percy/get-started/percy-in-ci
import type { Pattern } from '../src/model/pattern.ts';

export const percyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'percy.token',
    family: 'credential',
    title: 'Percy token',
    description: 'A project token of Percy, beside its name.',
    impact:
      'Whoever has it uploads snapshots to the project at the account’s cost; a master ' +
      'token also reads.',
    remedy: 'Regenerate the token in the project’s settings.',
    rotation: 'https://www.browserstack.com/docs/percy/',
    severity: 'low',
    confidence: 'medium',
    tags: ['ci', 'devtools'],
    references: ['https://www.browserstack.com/docs/percy/'],
    names: ['percy'],
    value: /(?:web|app|auto|ss|vmw|res)_[0-9a-f]{64}|[0-9a-f]{64}/,
    words: ['token'],
    examples: {
      match: [{ text: 'PERCY_TOKEN=web_{hex*64}' }, { text: 'PERCY_TOKEN: {hex*64}', path: 'ci.yml' }],
      skip: [{ text: 'PERCY_TOKEN=your-token' }, { text: 'percy build {hex*64}' }],
    },
  },
];

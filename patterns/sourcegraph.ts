// Sourcegraph: access token, product token.
// https://sourcegraph.com/docs/cli/how-tos/managing_access_tokens
import type { Pattern } from '../src/model/pattern.ts';

export const sourcegraphPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'sourcegraph.access-token',
    family: 'credential',
    title: 'Sourcegraph access token',
    description: 'An access token of a Sourcegraph user.',
    impact: 'Whoever has it reads the code that its owner may read and calls Cody’s models.',
    remedy: 'Delete the token in Sourcegraph’s settings under Access tokens.',
    rotation: 'https://sourcegraph.com/docs/cli/how-tos/managing_access_tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'devtools'],
    references: ['https://sourcegraph.com/docs/cli/how-tos/managing_access_tokens'],
    keywords: ['sgp_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sgp_(?:(?:[0-9a-f]{16}|local)_)?[0-9a-f]{40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SRC_ACCESS_TOKEN=sgp_{hex*16}_{hex*40}' },
        { text: 'Authorization: token sgp_{hex*40}' },
        { text: '"accessToken": "sgp_local_{hex*40}"' },
      ],
      skip: [
        { text: 'SRC_ACCESS_TOKEN=sgp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sgp_{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'sourcegraph.license-token',
    family: 'credential',
    title: 'Sourcegraph product token',
    description: 'A token of a Sourcegraph licence or dotcom user (slk_, sgd_).',
    impact: 'Whoever has it calls Cody’s gateway at the customer’s cost.',
    remedy: 'Ask Sourcegraph’s support for a new licence key.',
    rotation: 'https://sourcegraph.com/docs/cli/how-tos/managing_access_tokens',
    severity: 'medium',
    confidence: 'high',
    tags: ['ai', 'devtools'],
    references: ['https://sourcegraph.com/docs/cli/how-tos/managing_access_tokens'],
    keywords: ['slk_', 'sgd_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>s(?:lk|gd)_[0-9a-f]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'CODY_GATEWAY_TOKEN=slk_{hex*64}' }, { text: '"token": "sgd_{hex*64}"' }],
      skip: [
        { text: 'CODY_GATEWAY_TOKEN=slk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'slk_{hex*9}' },
      ],
    },
  },
];

// Checkly: API key.
// See https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/
import type { Pattern } from '../src/model/pattern.ts';

export const checklyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'checkly.api-key',
    family: 'credential',
    title: 'Checkly API key',
    description: 'A user’s (`cu_`) or a service (`csk_`, `sv_`) key of Checkly.',
    impact: 'Whoever has it reads and changes checks, and reads the secrets in their variables.',
    remedy:
      'Revoke the key under User Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/'],
    keywords: ['cu_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cu_[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'CHECKLY_API_KEY=cu_{hex*32}' }, { text: '"apiKey": "cu_{hex*32}"' }],
      skip: [{ text: 'cu_{hex*8}' }, { text: 'cu_ctx_create_v2_deadbeef' }],
    },
  },
];

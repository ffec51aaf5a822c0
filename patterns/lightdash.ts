// Lightdash: access token.
// See https://docs.lightdash.com/references/workspace/personal-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const lightdashPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'lightdash.access-token',
    family: 'credential',
    title: 'Lightdash access token',
    description: 'A personal (`ldpat_`) or service account (`ldsvc_`) token of Lightdash.',
    impact: 'Whoever has it runs queries and changes projects as its owner.',
    remedy:
      'Revoke the token under Settings, Personal access tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.lightdash.com/references/workspace/personal-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['data'],
    references: ['https://docs.lightdash.com/references/workspace/personal-tokens'],
    keywords: ['ldpat_', 'ldsvc_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ld(?:pat|svc)_[A-Za-z0-9]{32,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'LIGHTDASH_API_KEY=ldpat_{hex*32}' }, { text: 'Authorization: ApiKey ldsvc_{hex*32}' }],
      skip: [{ text: 'ldpat_{hex*6}' }],
    },
  },
];

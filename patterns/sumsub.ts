// Sumsub: app token.
// See https://docs.sumsub.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const sumsubPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'sumsub.app-token',
    family: 'credential',
    title: 'Sumsub app token',
    description: 'An app token of Sumsub (`prd:`, `sbx:`); its secret key signs requests.',
    impact: 'With its secret key, whoever has it reads people’s identity documents.',
    remedy:
      'Revoke the token under Dev space, App Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.sumsub.com/docs/app-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://docs.sumsub.com/reference/authentication'],
    keywords: ['prd:', 'sbx:'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:prd|sbx):[A-Za-z0-9]{24}\.[A-Za-z0-9]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SUMSUB_APP_TOKEN=prd:{base62*24}.{base62*32}' },
        { text: 'X-App-Token: sbx:{base62*24}.{base62*32}' },
      ],
      skip: [{ text: 'sbx:{base62*6}' }],
    },
  },
];

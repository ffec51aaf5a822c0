// FireHydrant: bot token.
// See https://docs.firehydrant.com/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const firehydrantPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'firehydrant.bot-token',
    family: 'credential',
    title: 'FireHydrant bot token',
    description: 'A bot’s token of FireHydrant (`fhb-`).',
    impact: 'Whoever has it reads and changes incidents, runbooks and services.',
    remedy:
      'Revoke the token under Settings, Bot users, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.firehydrant.com/docs/api',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.firehydrant.com/docs/api'],
    keywords: ['fhb-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fhb-[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'FIREHYDRANT_API_KEY=fhb-{hex*32}' }, { text: 'Authorization: Bearer fhb-{hex*32}' }],
      skip: [{ text: 'Authorization: Bearer fhb-thisismytoken' }],
    },
  },
];

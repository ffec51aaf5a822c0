// Builder.io: private key.
// See https://www.builder.io/c/docs/using-your-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const builderIoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'builder-io.private-key',
    family: 'credential',
    title: 'Builder.io private key',
    description: 'A private key of Builder.io (`bpk-`).',
    impact: 'Whoever has it reads and changes the space’s content.',
    remedy:
      'Revoke the key under Settings, Private keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.builder.io/c/docs/using-your-api-key',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'media'],
    references: ['https://www.builder.io/c/docs/using-your-api-key'],
    keywords: ['bpk-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>bpk-[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'BUILDER_PRIVATE_KEY=bpk-{hex*32}' }, { text: 'Authorization: Bearer bpk-{hex*32}' }],
      skip: [{ text: 'bpk-{hex*6}' }],
    },
  },
];

// Axiom: API token, personal token.
// See https://axiom.co/docs/reference/tokens
import type { Pattern } from '../src/model/pattern.ts';

export const axiomPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'axiom.api-token',
    family: 'credential',
    title: 'Axiom API token',
    description: 'An API token of Axiom (`xaat-`) or an ingest token (`xait-`).',
    impact: 'Whoever has it sends and queries data within the token’s rights.',
    remedy:
      'Revoke the token under Settings, API tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://axiom.co/docs/reference/tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://axiom.co/docs/reference/tokens'],
    keywords: ['xaat-', 'xait-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xa[ai]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AXIOM_TOKEN=xaat-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'authorization: "Bearer xaat-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'vector.yaml',
        },
      ],
      skip: [{ text: 'xaat-{hex*8}' }, { text: 'xaat-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'axiom.personal-token',
    family: 'credential',
    title: 'Axiom personal token',
    description: 'A personal token of Axiom (`xapt-`), which carries its user’s rights.',
    impact: 'Whoever has it acts as that user in every organization.',
    remedy:
      'Revoke the token under Settings, Profile, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://axiom.co/docs/reference/tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://axiom.co/docs/reference/tokens'],
    keywords: ['xapt-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AXIOM_TOKEN=xapt-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'axiom auth login --token "xapt-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"' },
      ],
      skip: [{ text: 'xapt-{hex*8}' }],
    },
  },
];

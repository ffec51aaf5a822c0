// buildkite: Buildkite token.
import type { Pattern } from '../src/model/pattern.ts';

export const buildkitePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'buildkite.token',
    family: 'credential',
    title: 'Buildkite token',
    description: 'A secret of Buildkite.',
    impact: 'Whoever has it reads and starts builds.',
    remedy: 'Revoke it in Buildkite and create a new one where it is still needed.',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
    keywords: ['bkua_', 'bkaj_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>bkua_[a-z0-9]{40}|bkaj_[A-Za-z0-9_-]{40,80})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'BUILDKITE_API_TOKEN=bkua_{lowerdigits*40}' }, { text: '"bkua_{hex*40}"' }],
      skip: [{ text: 'bkua_{hex*8}' }],
    },
  },
];

// shippo: Shippo API token.
import type { Pattern } from '../src/model/pattern.ts';

export const shippoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'shippo.api-token',
    family: 'credential',
    title: 'Shippo API token',
    description: 'A live API token of Shippo.',
    impact: 'Whoever has it buys shipping labels at the account’s cost.',
    remedy: 'Delete the token under API in the Shippo settings.',
    severity: 'high',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
    keywords: ['shippo_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>shippo_live_[0-9a-f]{40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [{ text: 'SHIPPO=shippo_live_{hex*40}' }, { text: '"shippo_live_{hex*40}"' }],
      skip: [{ text: 'shippo_live_{hex*12}' }],
    },
  },
];

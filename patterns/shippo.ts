// Shippo: API token, test token. https://docs.goshippo.com/docs/guides_general/authentication/
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
    rotation: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce', 'saas'],
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
    keywords: ['shippo_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>shippo_live_[0-9a-f]{40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'SHIPPO=shippo_live_{hex*40}' }, { text: '"shippo_live_{hex*40}"' }],
      skip: [
        { text: 'SHIPPO=shippo_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'shippo_live_{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'shippo.test-token',
    family: 'credential',
    title: 'Shippo test token',
    description: 'A test API token of Shippo.',
    impact: 'No label is bought with it; whoever has it reads test data.',
    remedy: 'Delete the token under API in the Shippo settings.',
    rotation: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    severity: 'low',
    confidence: 'high',
    tags: ['ecommerce', 'saas'],
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
    keywords: ['shippo_test_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>shippo_test_[0-9a-f]{40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SHIPPO_TEST=shippo_test_{hex*40}' },
        { text: 'Authorization: ShippoToken shippo_test_{hex*40}' },
      ],
      skip: [
        { text: 'SHIPPO_TEST=shippo_test_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'shippo_test_{hex*9}' },
      ],
    },
  },
];

// digitalocean: DigitalOcean token.
import type { Pattern } from '../src/model/pattern.ts';

export const digitaloceanPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'digitalocean.token',
    family: 'credential',
    title: 'DigitalOcean token',
    description: 'A personal, OAuth or refresh token of DigitalOcean.',
    impact: 'Whoever has it creates, changes and deletes what the account runs.',
    remedy: 'Delete the token under API in the control panel.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>do[por]_v1_[0-9a-f]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [{ text: 'DIGITALOCEAN_TOKEN=dop_v1_{hex*64}' }, { text: '"doo_v1_{hex*64}"' }],
      skip: [{ text: 'dop_v1_{hex*12}' }],
    },
  },
];

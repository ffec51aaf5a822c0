// prefect: Prefect API key.
import type { Pattern } from '../src/model/pattern.ts';

export const prefectPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'prefect.api-key',
    family: 'credential',
    title: 'Prefect API key',
    description: 'A secret of Prefect Cloud.',
    impact: 'Whoever has it starts and changes flows.',
    remedy: 'Revoke it in Prefect Cloud and create a new one where it is still needed.',
    rotation: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys'],
    keywords: ['pnu_', 'pnb_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pn[ub]_[A-Za-z0-9]{36})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'PREFECT_API_KEY=pnu_{base62*36}' }, { text: '"pnb_{base62*36}"' }],
      skip: [{ text: 'pnu_{base62*8}' }],
    },
  },
];

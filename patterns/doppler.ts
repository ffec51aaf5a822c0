// doppler: Doppler token.
import type { Pattern } from '../src/model/pattern.ts';

export const dopplerPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'doppler.token',
    family: 'credential',
    title: 'Doppler token',
    description: 'A secret of Doppler.',
    impact: 'Whoever has it reads the secrets of its project.',
    remedy: 'Revoke it in Doppler and create a new one where it is still needed.',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.doppler.com/docs/service-tokens'],
    keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'DOPPLER_TOKEN=dp.pt.{base62*43}' }, { text: '"dp.st.prd.{base62*43}"' }],
      skip: [{ text: 'dp.pt.xxxx' }, { text: 'dp.st.dev.{lower*8}' }],
    },
  },
];

// Asaas: API key. https://docs.asaas.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const asaasPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'asaas.api-key',
    family: 'credential',
    title: 'Asaas API key',
    description: 'An API key of Asaas.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Generate a new key in Asaas’ integrations, which ends the old one.',
    rotation: 'https://docs.asaas.com/docs/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.asaas.com/docs/authentication'],
    keywords: ['aact_prod_', 'aact_hmlg_', 'aact_'],
    regex: /\$(?<secret>aact_(?:prod_|hmlg_)?[A-Za-z0-9:+/=$_-]{80,240})(?![A-Za-z0-9+/=_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ASAAS_API_KEY=$aact_prod_{base62*120}' },
        { text: "'access_token': '$aact_prod_{base62*120}'" },
      ],
      skip: [{ text: '$aact_prod_...' }, { text: '$aact_{base62*9}' }],
    },
  },
];

// GOV.UK Pay: API key. https://docs.payments.service.gov.uk/security/
import type { Pattern } from '../src/model/pattern.ts';

export const govukPayPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'govuk-pay.api-key',
    family: 'credential',
    title: 'GOV.UK Pay API key',
    description: 'A key of GOV.UK Pay: `api_live_` or `api_test_` and 58 lower-case letters and ' + 'digits.',
    impact: 'Whoever has it takes payments, refunds them and reads payers’ data.',
    remedy:
      'Regenerate the key in the GOV.UK Pay dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://docs.payments.service.gov.uk/security/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['government', 'payment'],
    references: ['https://docs.payments.service.gov.uk/security/'],
    keywords: ['api_live_', 'api_test_', 'api_sandbox_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>api_(?:live|test|sandbox)_[a-z0-9]{54,62})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GOV_PAY_API_KEY=api_live_{lowerdigits*58}' },
        { text: 'Authorization: Bearer api_test_{lowerdigits*58}' },
      ],
      skip: [
        { text: 'api_live_{lowerdigits*20}_x' },
        { text: 'api_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];

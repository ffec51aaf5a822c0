// API keys of CyberArk Conjur.
// https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm
import type { Pattern } from '../src/model/pattern.ts';

export const conjurPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'conjur.api-key',
    family: 'credential',
    title: 'CyberArk Conjur API key',
    description: 'The API key of a host or user of Conjur, beside its name.',
    impact: 'Whoever has it reads the secrets that the host or user may.',
    remedy: 'Rotate it with `conjur host rotate-api-key`.',
    rotation:
      'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: [
      'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_authenticate.htm',
    ],
    names: ['conjur', 'cyberark'],
    value: /[a-z0-9]{50,58}/,
    examples: {
      match: [
        { text: 'CONJUR_AUTHN_API_KEY={lowerdigits*54}' },
        { text: 'conjur:\n  api_key: {lowerdigits*55}', path: 'app.yml' },
      ],
      skip: [{ text: 'CONJUR_AUTHN_API_KEY=your-key' }, { text: 'conjur image {lowerdigits*54}' }],
    },
  },
];

// Descope: management key.
// See https://docs.descope.com/management/management-keys
import type { Pattern } from '../src/model/pattern.ts';

export const descopePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'descope.management-key',
    family: 'credential',
    title: 'Descope management key',
    description:
      'A text that starts with `K2` or `K3`, of 40 to 120 letters and digits, beside ' + 'Descope’s name.',
    impact: 'Whoever has it reads and changes all users and tenants of the project.',
    remedy:
      'Revoke the key under Company, Management Keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.descope.com/management/management-keys',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://docs.descope.com/management/management-keys'],
    names: ['descope'],
    value: /K[23][A-Za-z0-9]{40,120}/,
    examples: {
      match: [
        { text: 'DESCOPE_MANAGEMENT_KEY=K2{base62*60}' },
        { text: 'descope_api_key = "K2{base62*60}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'DESCOPE_MANAGEMENT_KEY=your-descope-key' }, { text: 'see descope K2{base62*60}' }],
    },
  },
];

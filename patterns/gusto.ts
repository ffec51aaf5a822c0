// Gusto: token or client secret.
// See https://docs.gusto.com/embedded-payroll/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const gustoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gusto.client-secret',
    family: 'credential',
    title: 'Gusto token or client secret',
    description: '43 characters, or 64 hexadecimal digits, beside Gusto’s name.',
    impact: 'Whoever has it reads and changes employees’ or applicants’ personal data. It ' + 'runs payroll.',
    remedy:
      'Revoke the secret in the developer portal, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.gusto.com/embedded-payroll/docs/authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://docs.gusto.com/embedded-payroll/docs/authentication'],
    names: ['gusto', 'zenpayroll'],
    value: /[A-Za-z0-9_-]{43}|[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'GUSTO_CLIENT_SECRET={base64url*41}4a' },
        { text: '{"GUSTO_CLIENT_SECRET": "{base64url*41}4a"}', path: 'env.json' },
      ],
      skip: [{ text: 'GUSTO_SECRET=your-gusto-secret' }, { text: 'see gusto {base64url*41}4a' }],
    },
  },
];

// Courier: API key. https://www.courier.com/docs/platform/workspaces/environments-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const courierPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'courier.api-key',
    family: 'credential',
    title: 'Courier API key',
    description: 'An API key of a Courier workspace.',
    impact: 'Whoever has it sends notifications in the owner’s name and reads profiles and logs.',
    remedy: 'Rotate the key in Courier’s settings under API keys.',
    rotation: 'https://www.courier.com/docs/platform/workspaces/environments-api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'email'],
    references: ['https://www.courier.com/docs/platform/workspaces/environments-api-keys'],
    keywords: ['pk_prod_', 'pk_test_', 'dk_prod_', 'dk_test_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>[pd]k_(?:prod|test)_[A-Z0-9]{28})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'COURIER_AUTH_TOKEN=pk_prod_{upperdigits*28}' },
        { text: 'CourierClient({ authorizationToken: "pk_prod_{upperdigits*28}" })', path: 'a.ts' },
      ],
      skip: [
        { text: 'COURIER_AUTH_TOKEN=pk_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'pk_prod_{hex*9}' },
      ],
    },
  },
];

// ThousandEyes: token.
// See https://docs.thousandeyes.com/product-documentation/user-management/rbac
import type { Pattern } from '../src/model/pattern.ts';

export const thousandeyesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'thousandeyes.api-token',
    family: 'credential',
    title: 'ThousandEyes token',
    description:
      'A UUID, or 32 letters and digits, beside ThousandEyes’ name: an API token or an ' +
      'agent’s account token.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the token under Users and Roles, User API Tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.thousandeyes.com/product-documentation/user-management/rbac',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.thousandeyes.com/product-documentation/user-management/rbac'],
    names: ['thousandeyes', 'thousand_eyes'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z0-9]{32}/,
    examples: {
      match: [
        { text: 'THOUSANDEYES_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'thousandeyes_token = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'app/settings.py',
        },
      ],
      skip: [
        { text: 'THOUSANDEYES_TOKEN=your-thousandeyes-token' },
        { text: 'see thousandeyes {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

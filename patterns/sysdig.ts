// Sysdig: API token or access key.
// See https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/
import type { Pattern } from '../src/model/pattern.ts';

export const sysdigPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sysdig.api-token',
    family: 'credential',
    title: 'Sysdig API token or access key',
    description: 'A UUID beside Sysdig’s name.',
    impact:
      'Whoever has it reads what is monitored and changes policies; with an access key, ' +
      'connects agents.',
    remedy:
      'Revoke the token under User Profile, Sysdig API, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation:
      'https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability', 'security'],
    references: [
      'https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/',
    ],
    names: ['sysdig', 'sdc_secure', 'sdc_monitor'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'SYSDIG_SECURE_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'const sysdig = new Client({ token: "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}" });',
          path: 'src/client.ts',
        },
      ],
      skip: [
        { text: 'SYSDIG_SECURE_TOKEN=your-sysdig-token' },
        { text: 'see sysdig {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

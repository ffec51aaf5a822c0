// Wavefront (VMware Aria Operations): Wavefront API token.
// See https://docs.wavefront.com/users_account_managing.html
import type { Pattern } from '../src/model/pattern.ts';

export const wavefrontPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wavefront.api-token',
    family: 'credential',
    title: 'Wavefront API token',
    description: 'A UUID beside Wavefront’s name.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the token in the account’s API Access, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.wavefront.com/users_account_managing.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.wavefront.com/users_account_managing.html'],
    names: ['wavefront'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'WAVEFRONT_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'curl "https://acme.wavefront.com/api/v2/alert?token={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
        {
          text: 'curl https://acme.wavefront.com/api/v2/alert -H "Authorization: Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'WAVEFRONT_TOKEN=your-wavefront-token' },
        { text: 'see wavefront {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

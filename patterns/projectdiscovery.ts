// ProjectDiscovery: API key.
// See https://docs.projectdiscovery.io/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const projectdiscoveryPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'projectdiscovery.api-key',
    family: 'credential',
    title: 'ProjectDiscovery API key',
    description: 'A UUID, or 64 hexadecimal digits, beside the name of ProjectDiscovery.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key in the settings of the cloud platform, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.projectdiscovery.io/api-reference/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.projectdiscovery.io/api-reference/authentication'],
    names: ['projectdiscovery', 'pdcp_api', 'pdcp', 'chaos_api'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'PDCP_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: '# ProjectDiscovery\nheaders = {"Authorization": "Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}',
          path: 'sync.py',
        },
      ],
      skip: [
        { text: 'PDCP_API_KEY=your-projectdiscovery-key' },
        { text: 'see projectdiscovery {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// RANDOM.ORG: API key. https://api.random.org/json-rpc/4/basic
import type { Pattern } from '../src/model/pattern.ts';

export const randomOrgPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'random-org.api-key',
    family: 'credential',
    title: 'RANDOM.ORG API key',
    description: 'A UUID beside RANDOM.ORG’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the RANDOM.ORG dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://api.random.org/json-rpc/4/basic',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://api.random.org/json-rpc/4/basic'],
    names: ['random_org', 'randomorg'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'RANDOMORG_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "$randomorgApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';", path: 'api.php' },
      ],
      skip: [
        { text: 'RANDOMORG_API_KEY=your-randomorg-key' },
        { text: 'randomorg etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// Frontegg: API key.
// See https://developers.frontegg.com/guides/integrations/api-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const fronteggPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'frontegg.api-key',
    family: 'credential',
    title: 'Frontegg API key',
    description: 'A UUID beside the name of Frontegg’s key or secret.',
    impact: 'Whoever has it and the client id reads and changes users and tenants.',
    remedy:
      'Revoke the key in the environment’s settings, keys and domains, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://developers.frontegg.com/guides/integrations/api-tokens',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://developers.frontegg.com/guides/integrations/api-tokens'],
    names: ['frontegg'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    words: ['key', 'secret'],
    examples: {
      match: [
        { text: 'FRONTEGG_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"FRONTEGG_API_KEY": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'env.json' },
      ],
      skip: [
        { text: 'FRONTEGG_KEY=your-frontegg-key' },
        { text: 'see frontegg {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

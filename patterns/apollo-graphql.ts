// API keys of Apollo GraphOS.
// https://www.apollographql.com/docs/graphos/platform/access-management/api-keys
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const apolloGraphqlPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'apollo-graphql.api-key',
    family: 'credential',
    title: 'Apollo GraphOS API key',
    description: 'A graph, subgraph or personal API key of Apollo GraphOS.',
    impact:
      'Whoever has it publishes schemas, and so changes what the graph serves, or acts as ' + 'its owner.',
    remedy: 'Delete the key in the graph’s settings or in the profile.',
    rotation: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://www.apollographql.com/docs/graphos/platform/access-management/api-keys'],
    names: ['apollo', 'apollo_key', 'graphos', 'apollo_graph'],
    value:
      /(?:service|subgraph):[A-Za-z0-9_.@:-]{1,80}:[A-Za-z0-9_-]{22}|user:[a-z]{2}\.[^\s:"']{1,80}:[A-Za-z0-9_-]{22}/,
    words: ['key', 'token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'APOLLO_KEY=service:acme-graph:{base62*22}' },
        { text: 'APOLLO_KEY: user:gh.{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}:{base62*22}', path: 'ci.yml' },
      ],
      skip: [{ text: 'APOLLO_KEY=service:my-graph:abc123' }, { text: 'APOLLO_KEY=${APOLLO_KEY}' }],
    },
  },
];

// Hasura: admin secret.
// See https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/
import type { Pattern } from '../src/model/pattern.ts';

export const hasuraPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hasura.admin-secret',
    family: 'credential',
    title: 'Hasura admin secret',
    description:
      '16 to 80 characters beside Hasura’s name, or in its `X-Hasura-Admin-Secret` ' +
      'header; Hasura Cloud makes 64.',
    impact: 'Whoever has it reads and changes all data and metadata behind the GraphQL engine.',
    remedy: 'Change HASURA_GRAPHQL_ADMIN_SECRET and restart.',
    rotation: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/'],
    names: ['hasura'],
    value: /[A-Za-z0-9_-]{16,80}/,
    words: ['secret', 'access[_-]?key'],
    examples: {
      match: [
        { text: 'HASURA_GRAPHQL_ADMIN_SECRET={base62*64}' },
        { text: 'hasura:\n  enabled: true\n  client_secret: {base62*64}\n', path: 'config.yml' },
        {
          text: 'curl https://acme.hasura.app/v1/graphql -H "x-hasura-admin-secret: {base62*64}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'HASURA_GRAPHQL_ADMIN_SECRET=your-hasura-secret' }, { text: 'see hasura {base62*64}' }],
    },
  },
];

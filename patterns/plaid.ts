// Plaid: secret, access token. https://plaid.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const plaidPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'plaid.secret',
    family: 'credential',
    title: 'Plaid secret',
    description: 'The secret of a Plaid client.',
    impact:
      'With the client id, whoever has it reads bank accounts that users have linked, ' +
      'given their tokens.',
    remedy: 'Rotate the secret in the Plaid dashboard under Developers, Keys.',
    rotation: 'https://plaid.com/docs/account/teams/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://plaid.com/docs/api/'],
    names: ['plaid'],
    value: /[0-9a-f]{30}/,
    companion: {
      title: 'client id',
      regex: /client[_-]?id["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{24})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [{ text: 'PLAID_SECRET={hex*30}' }, { text: 'plaid:\n  env: production\n  secret: {hex*30}' }],
      skip: [{ text: 'PLAID_SECRET=your_plaid_secret' }, { text: 'plaid revision {hex*30}' }],
    },
  },
  {
    kind: 'regex',
    id: 'plaid.access-token',
    family: 'credential',
    title: 'Plaid access token',
    description: 'The access token of a linked bank account (an Item) at Plaid.',
    impact: 'With the client’s secret, whoever has it reads the account’s balances and transactions.',
    remedy: 'Invalidate the token with /item/access_token/invalidate.',
    rotation: 'https://plaid.com/docs/api/items/',
    severity: 'critical',
    confidence: 'high',
    tags: ['finance'],
    references: ['https://plaid.com/docs/api/'],
    keywords: ['access-production-', 'access-development-', 'access-sandbox-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>access-(?:production|development|sandbox)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PLAID_ACCESS_TOKEN=access-production-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"access_token": "access-production-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"' },
      ],
      skip: [
        { text: 'PLAID_ACCESS_TOKEN=access-production-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'access-production-{hex*9}' },
      ],
    },
  },
];

// Logz.io: shipping token, API token.
// See https://docs.logz.io/docs/user-guide/admin/authentication-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const logzIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'logz-io.shipping-token',
    family: 'credential',
    title: 'Logz.io shipping token',
    description: '32 letters beside the name of Logz.io: what logs and metrics are sent with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token under Manage tokens, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/'],
    names: ['logzio', 'logz_io', 'logz.io'],
    value: /[A-Za-z]{32}/,
    examples: {
      match: [
        { text: 'LOGZIO_TOKEN={letters*32}' },
        { text: '"logzIoToken": "{letters*32}"', path: 'config.json' },
        { text: 'curl https://listener.logz.io:8071/ -H "X-Shipping-Token: {letters*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'LOGZIO_TOKEN=your-logz-io-token' }, { text: 'see logzio {letters*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'logz-io.api-token',
    family: 'credential',
    title: 'Logz.io API token',
    description: 'A UUID beside the name of Logz.io.',
    impact: 'Whoever has it searches the account’s logs and changes alerts and users.',
    remedy:
      'Revoke the token under Manage tokens, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.logz.io/docs/user-guide/admin/authentication-tokens/'],
    names: ['logzio', 'logz_io', 'logz.io'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'LOGZIO_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: '# Logz.io\nheaders = {"Authorization": "Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}',
          path: 'sync.py',
        },
        {
          text: 'curl https://api.logz.io/v1/search -H "X-API-TOKEN: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'LOGZIO_API_TOKEN=your-logz-io-token' },
        { text: 'see logzio {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// ZapSign: API token. https://docs.zapsign.com.br/
import type { Pattern } from '../src/model/pattern.ts';

export const zapsignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zapsign.api-token',
    family: 'credential',
    title: 'ZapSign API token',
    description: 'Two UUIDs one behind the other beside ZapSign’s name.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Regenerate the token in the ZapSign dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://docs.zapsign.com.br/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://docs.zapsign.com.br/'],
    names: ['zapsign'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        {
          text: 'ZAPSIGN_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
        {
          text: 'zapsignApiToken={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
          path: 'app.properties',
        },
      ],
      skip: [
        { text: 'ZAPSIGN_API_TOKEN=your-zapsign-token' },
        {
          text: 'zapsign etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
    },
  },
];

// FAX.PLUS: personal access token. https://apidoc.fax.plus/
import type { Pattern } from '../src/model/pattern.ts';

export const faxPlusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fax-plus.access-token',
    family: 'credential',
    title: 'FAX.PLUS personal access token',
    description: 'A UUID beside FAX.PLUS’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Regenerate the token in the FAX.PLUS dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://apidoc.fax.plus/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://apidoc.fax.plus/'],
    names: ['faxplus', 'fax_plus'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'FAXPLUS_ACCESS_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "const faxplusAccessToken = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';",
          path: 'src/api.ts',
        },
      ],
      skip: [
        { text: 'FAXPLUS_ACCESS_TOKEN=your-faxplus-token' },
        { text: 'faxplus etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

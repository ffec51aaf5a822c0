// AVWX: token. https://avwx.docs.apiary.io/
import type { Pattern } from '../src/model/pattern.ts';

export const avwxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'avwx.token',
    family: 'credential',
    title: 'AVWX token',
    description: '43 letters, digits, `-` and `_` beside AVWX’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the token in the AVWX dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://avwx.docs.apiary.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather', 'travel'],
    references: ['https://avwx.docs.apiary.io/'],
    names: ['avwx'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'AVWX_TOKEN={base64url*43}' },
        { text: 'avwxToken={base64url*43}', path: 'app.properties' },
      ],
      skip: [{ text: 'AVWX_TOKEN=your-avwx-token' }, { text: 'avwx etag: {base64url*43}' }],
    },
  },
];

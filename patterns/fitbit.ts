// Fitbit: client secret. https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/
import type { Pattern } from '../src/model/pattern.ts';

export const fitbitPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fitbit.client-secret',
    family: 'credential',
    title: 'Fitbit client secret',
    description: '32 hexadecimal digits beside Fitbit’s name.',
    impact:
      'Whoever has it reads the health and activity data of the users who connected their ' + 'accounts.',
    remedy:
      'Regenerate the secret in the Fitbit dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/',
    severity: 'high',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/'],
    names: ['fitbit'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>2[0-9A-Z]{5})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'FITBIT_CLIENT_ID=2{upperdigits*5}\nFITBIT_CLIENT_SECRET={hex*32}' },
        { text: "const fitbitClientSecret = '{hex*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'FITBIT_CLIENT_SECRET=your-fitbit-secret' }, { text: 'fitbit etag: {hex*32}' }],
    },
  },
];

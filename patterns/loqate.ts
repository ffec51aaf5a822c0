// Loqate: API key. https://docs.loqate.com/
import type { Pattern } from '../src/model/pattern.ts';

export const loqatePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'loqate.api-key',
    family: 'credential',
    title: 'Loqate API key',
    description: 'Four groups of two capitals and two digits beside Loqate’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the key in the Loqate dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://docs.loqate.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.loqate.com/'],
    names: ['loqate', 'postcodeanywhere', 'postcode_anywhere', 'pca_predict', 'addressy'],
    value: /[A-Z]{2}\d{2}(?:-[A-Z]{2}\d{2}){3}/,
    examples: {
      match: [
        {
          text: 'LOQATE_API_KEY={upper*2}{digits*2}-{upper*2}{digits*2}-{upper*2}{digits*2}-{upper*2}{digits*2}',
        },
        {
          text: 'https://api.addressy.com/Capture/Interactive/Find/v1.10/json3.ws?Key={upper*2}{digits*2}-{upper*2}{digits*2}-{upper*2}{digits*2}-{upper*2}{digits*2}&Text=wr5',
        },
      ],
      skip: [
        { text: 'LOQATE_API_KEY=your-loqate-key' },
        {
          text: 'loqate etag: {upper*2}{digits*2}-{upper*2}{digits*2}-{upper*2}{digits*2}-{upper*2}{digits*2}',
        },
      ],
    },
  },
];

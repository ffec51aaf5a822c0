// Voximplant: API key. https://voximplant.com/docs/references/httpapi
import type { Pattern } from '../src/model/pattern.ts';

export const voximplantPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'voximplant.api-key',
    family: 'credential',
    title: 'Voximplant API key',
    description: 'A UUID beside Voximplant’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Regenerate the key in the Voximplant dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://voximplant.com/docs/references/httpapi',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://voximplant.com/docs/references/httpapi'],
    names: ['voximplant'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'VOXIMPLANT_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://api.voximplant.com/platform_api/GetAccountInfo/?account_id=1&api_key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'VOXIMPLANT_API_KEY=your-voximplant-key' },
        { text: 'voximplant etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

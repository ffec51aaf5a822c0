// Clicksign: access token. https://developers.clicksign.com/
import type { Pattern } from '../src/model/pattern.ts';

export const clicksignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clicksign.access-token',
    family: 'credential',
    title: 'Clicksign access token',
    description: 'A UUID beside Clicksign’s name.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Revoke the token in Clicksign’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.clicksign.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.clicksign.com/'],
    names: ['clicksign'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'CLICKSIGN_ACCESS_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://app.clicksign.com/api/v1/documents?access_token={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'CLICKSIGN_ACCESS_TOKEN=your-clicksign-token' },
        { text: 'see clicksign {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

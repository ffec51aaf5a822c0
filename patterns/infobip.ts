// Infobip: API key. https://www.infobip.com/docs/essentials/api-essentials/api-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const infobipPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'infobip.api-key',
    family: 'credential',
    title: 'Infobip API key',
    description: 'A key of the Infobip API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the key in the Infobip portal under Developers, API keys and create a new one.',
    rotation: 'https://www.infobip.com/docs/essentials/api-essentials/api-authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://www.infobip.com/docs/essentials/api-essentials/api-authentication'],
    names: ['infobip', 'ibsso'],
    value: /[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'INFOBIP_API_KEY={hex*32}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "curl https://abc.api.infobip.com/sms/2/text/advanced -H 'Authorization: App {hex*32}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [
        { text: 'INFOBIP_API_KEY=your_infobip_api_key' },
        { text: 'infobip trace {hex*32}-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

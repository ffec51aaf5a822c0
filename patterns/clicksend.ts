// ClickSend: API key. https://developers.clicksend.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const clicksendPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clicksend.api-key',
    family: 'credential',
    title: 'ClickSend API key',
    description: 'A key of the ClickSend API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Regenerate the key in ClickSend’s dashboard under API credentials.',
    rotation: 'https://developers.clicksend.com/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.clicksend.com/docs/'],
    names: ['clicksend', 'click_send'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'CLICKSEND_API_KEY={HEX*8}-{HEX*4}-4{HEX*3}-A{HEX*3}-{HEX*12}' },
        { text: 'clicksend:\n  username: somebody\n  key: {HEX*8}-{HEX*4}-4{HEX*3}-A{HEX*3}-{HEX*12}' },
      ],
      skip: [
        { text: 'CLICKSEND_API_KEY=your_clicksend_api_key' },
        { text: 'clicksend see {HEX*8}-{HEX*4}-4{HEX*3}-A{HEX*3}-{HEX*12}' },
      ],
    },
  },
];

// OANDA: access token. https://developer.oanda.com/rest-live-v20/introduction/
import type { Pattern } from '../src/model/pattern.ts';

export const oandaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'oanda.access-token',
    family: 'credential',
    title: 'OANDA access token',
    description: 'A personal access token of OANDA.',
    impact: 'Whoever has it trades in the account.',
    remedy: 'Revoke the token in OANDA’s account under Manage API access.',
    rotation: 'https://developer.oanda.com/rest-live-v20/introduction/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://developer.oanda.com/rest-live-v20/introduction/'],
    names: ['oanda'],
    value: /[0-9a-f]{32}-[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'OANDA_ACCESS_TOKEN={hex*32}-{hex*32}' },
        {
          text: "curl https://api-fxtrade.oanda.com/v3/accounts -H 'Authorization: Bearer {hex*32}-{hex*32}'",
        },
      ],
      skip: [
        { text: 'OANDA_ACCESS_TOKEN=your_oanda_access_token' },
        { text: 'oanda trace {hex*32}-{hex*32}' },
      ],
    },
  },
];

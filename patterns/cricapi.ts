// CricketData: API key. https://cricketdata.org/how-to-use-cricket-data-api.aspx
import type { Pattern } from '../src/model/pattern.ts';

export const cricapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cricapi.api-key',
    family: 'credential',
    title: 'CricketData API key',
    description: 'A UUID beside CricketData’s name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Delete the key on CricketData’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://cricketdata.org/how-to-use-cricket-data-api.aspx',
    severity: 'low',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://cricketdata.org/how-to-use-cricket-data-api.aspx'],
    names: ['cricapi', 'cricketdata'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'CRICAPI_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://api.cricapi.com/v1/currentMatches?apikey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&offset=0',
        },
      ],
      skip: [
        { text: 'CRICAPI_API_KEY=your-cricapi-key' },
        { text: 'see cricapi {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];

// Keys of Mend (WhiteSource).
// https://docs.mend.io/
import type { Pattern } from '../src/model/pattern.ts';

export const mendPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mend.user-key',
    family: 'credential',
    title: 'Mend user key or API key',
    description: 'A user key or organisation API key of Mend (formerly WhiteSource), beside its name.',
    impact:
      'Whoever has it reads the known weaknesses of the organisation’s projects and ' +
      'changes its settings.',
    remedy: 'Generate a new key in the profile or under Integrate.',
    rotation: 'https://docs.mend.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['devtools', 'security'],
    references: ['https://docs.mend.io/'],
    names: ['whitesource', 'ws_apikey', 'ws_userkey', 'mend_user', 'mend_api', 'wss_apikey', 'wss_userkey'],
    value: /[0-9a-f]{64}/,
    words: ['key', 'token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'WS_APIKEY={hex*64}' },
        { text: 'whitesource.apiKey={hex*64}', path: 'wss.properties' },
      ],
      skip: [{ text: 'WS_APIKEY=your-key' }, { text: 'whitesource image {hex*64}' }],
    },
  },
];

// Bilibili: session cookie. https://openhome.bilibili.com/doc
import type { Pattern } from '../src/model/pattern.ts';

export const bilibiliPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'bilibili.session-cookie',
    family: 'credential',
    title: 'Bilibili session cookie',
    description: 'The cookie `SESSDATA`, which is a signed-in session of Bilibili.',
    impact: 'Until it ends, whoever has it is signed in as the user.',
    remedy: 'Sign out of all devices in the account’s security settings.',
    rotation: 'https://openhome.bilibili.com/doc',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: ['https://openhome.bilibili.com/doc'],
    keywords: ['sessdata'],
    regex:
      /SESSDATA["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>[0-9a-f]{8}(?:%2C|,)\d{10}(?:%2C|,)[0-9a-f]{5}(?:%2A|\*)[0-9A-Za-z_%-]{2,140})(?![A-Za-z0-9])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Cookie: SESSDATA={hex*8}%2C{digits*10}%2C{hex*5}%2A{hex*2}; bili_jct=a' },
        { text: '"sessdata": "{hex*8},{digits*10},{hex*5}*{hex*2}"' },
      ],
      skip: [{ text: 'SESSDATA=xxx' }, { text: 'SESSDATA={hex*8}' }],
    },
  },
];

// UptimeRobot: API key.
// See https://uptimerobot.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const uptimerobotPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'uptimerobot.api-key',
    family: 'credential',
    title: 'UptimeRobot API key',
    description:
      'An API key of UptimeRobot: the account’s (`u`), a read-only one (`ur`) or a ' + 'monitor’s (`m`).',
    impact:
      'The account’s key creates, changes and deletes monitors; all of them tell what ' + 'is monitored.',
    remedy: 'Regenerate the key under Integrations & API.',
    rotation: 'https://uptimerobot.com/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://uptimerobot.com/api/'],
    keywords: ['uptime', 'api_key', 'apikey', 'api-key'],
    regex:
      /(?:uptime[\w.-]{0,24}|api[_-]?key)["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?(?<secret>(?:ur?|m)\d{5,10}-[0-9a-z]{20,32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 24,
    examples: {
      match: [
        { text: 'UPTIMEROBOT_KEY=ur{digits*7}-{hex*24}' },
        { text: 'api_key=u{digits*6}-{hex*24}&format=json', path: 'check.txt' },
        { text: '"uptimerobot_api_key": "m{digits*9}-{hex*24}"' },
      ],
      skip: [
        { text: 'UPTIMEROBOT_APIKEY=u0000-000' },
        { text: 'UPTIMEROBOT_APIKEY=ur123456-xxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];

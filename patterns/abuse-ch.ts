// abuse.ch: Auth-Key.
// See https://auth.abuse.ch/
import type { Pattern } from '../src/model/pattern.ts';

export const abuseChPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'abuse-ch.auth-key',
    family: 'credential',
    title: 'abuse.ch Auth-Key',
    description:
      '48 or more hexadecimal digits beside the name of a service of abuse.ch ' +
      '(MalwareBazaar, URLhaus, ThreatFox).',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key in the authentication portal, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://auth.abuse.ch/',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://auth.abuse.ch/'],
    names: ['abuse_ch', 'malwarebazaar', 'malware_bazaar', 'urlhaus', 'threatfox', 'yaraify', 'abuse.ch'],
    value: /[0-9a-f]{48,56}/,
    examples: {
      match: [
        { text: 'THREATFOX_API_KEY={hex*48}' },
        { text: '{"THREATFOX_API_KEY": "{hex*48}"}', path: 'env.json' },
      ],
      skip: [{ text: 'THREATFOX_API_KEY=your-abuse-ch-key' }, { text: 'see abuse ch {hex*48}' }],
    },
  },
];

// Scout APM: key.
// See https://scoutapm.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const scoutApmPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'scout-apm.key',
    family: 'credential',
    title: 'Scout APM key',
    description: '20 letters and digits beside the name `SCOUT_KEY`: what agents send data with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the key in the organization’s settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://scoutapm.com/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://scoutapm.com/docs'],
    keywords: ['scout_key', 'scout.key', 'scoutapm_key', 'scoutapm.key'],
    regex:
      /(?<![A-Za-z0-9])(?:scout(?:apm)?[_.]key)["'\]]{0,3}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[A-Za-z0-9]{20})(?![A-Za-z0-9_+/-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 24,
    examples: {
      match: [
        { text: 'SCOUT_KEY={base62*18}4a' },
        { text: "scout_key: '{base62*18}7b'", path: 'scout_apm.yml' },
      ],
      skip: [{ text: 'SCOUT_KEY=your-scout-key' }, { text: 'scout_key = keys.primary' }],
    },
  },
];

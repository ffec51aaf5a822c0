// Duo Security: Duo secret key.
// See https://duo.com/docs/authapi
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const duoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'duo.secret-key',
    family: 'credential',
    title: 'Duo secret key',
    description: '40 letters and digits beside `skey`, with the integration key (`DI...`).',
    impact:
      'Whoever has both passes Duo’s second factor in the application’s name, or with ' +
      'the Admin API changes users.',
    remedy: 'Reset the secret key of the application.',
    rotation: 'https://duo.com/docs/administration-protecting-applications',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://duo.com/docs/authapi'],
    keywords: ['skey', 'secret_key', 'secretkey', 'secret-key'],
    regex:
      /(?<![A-Za-z0-9])(?:duo[_-]?)?(?:skey|secret[_-]?key)["'\]]{0,3}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[A-Za-z0-9]{40})(?![A-Za-z0-9_+/-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'integration key',
      regex: /(?<![A-Za-z0-9])(?<companion>DI[A-Z0-9]{18})(?![A-Za-z0-9])/,
      need: 'required',
    },
    rank: 24,
    examples: {
      match: [
        {
          text: '[radius_server_auto]\nikey=DI{upperdigits*18}\nskey={base62*40}\napi_host=api-1.duosecurity.com\n',
          path: 'authproxy.cfg',
        },
        { text: 'duo = {"ikey": "DI{upperdigits*18}", "skey": "{base62*40}"}', path: 'a.py' },
      ],
      skip: [{ text: 'ikey=DI{upperdigits*18}\nskey=<secret key>' }, { text: 'skey=${SKEY}' }],
    },
  },
];

// Access keys of Volcengine (ByteDance’s cloud).
// https://www.volcengine.com/docs/6291/65568
import type { Pattern } from '../src/model/pattern.ts';

export const volcenginePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'volcengine.access-key-id',
    family: 'credential',
    title: 'Volcengine access key id',
    description: 'The id of an access key of Volcengine.',
    impact:
      'It names the user, and with the secret beside it whoever has it acts within the ' + 'user’s rights.',
    remedy: 'Disable the access key in the console under Access Control and create a new one.',
    rotation: 'https://www.volcengine.com/docs/6291/65568',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://www.volcengine.com/docs/6291/65568'],
    keywords: ['AKLT', 'AKTP'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AK(?:LT|TP)[A-Za-z0-9]{36,60})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'VOLC_ACCESSKEY=AKLT{base62*43}' },
        { text: '"accessKeyId": "AKLT{base62*43}"', path: 'tos.json' },
      ],
      skip: [{ text: 'AKLT{base62*12}' }, { text: 'AKLTxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'volcengine.secret-access-key',
    family: 'credential',
    title: 'Volcengine secret access key',
    description:
      'The secret half of an access key of Volcengine: base64 of base64, near the id or ' +
      'beside the service’s name.',
    impact: 'With the id, whoever has it signs every API call that the user may make.',
    remedy: 'Disable the access key in the console under Access Control and create a new one.',
    rotation: 'https://www.volcengine.com/docs/6291/65568',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://www.volcengine.com/docs/6291/65568'],
    names: [
      'volcengine',
      'volc_secret',
      'volc_sk',
      'volcstack',
      'tos_secret',
      'secret_access_key',
      'secretaccesskey',
      'secret_key',
      'secretkey',
    ],
    value: /(?:T|W)[A-Za-z0-9]{57}==/,
    words: ['secret', '^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    companion: {
      title: 'access key id',
      regex: /(?<![A-Za-z0-9])(?<companion>AK(?:LT|TP)[A-Za-z0-9]{36,60})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'VOLC_ACCESSKEY=AKLT{base62*43}\nVOLC_SECRETKEY=T{base62*57}==' },
        { text: 'secret_access_key = "W{base62*57}=="', path: 'tos.py' },
      ],
      skip: [{ text: 'volcengine image {base62*58}==' }, { text: 'VOLC_SECRETKEY=your-secret-key' }],
    },
  },
];

// Access grants and S3 credentials of Storj.
// https://storj.dev/learn/concepts/access/access-grants
import type { Pattern } from '../src/model/pattern.ts';

export const storjPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'storj.access-grant',
    family: 'credential',
    title: 'Storj access grant',
    description: 'An access grant of Storj: API key, satellite and encryption key in one (base58).',
    impact: 'Whoever has it reads, decrypts, changes and deletes what it covers.',
    remedy: 'Revoke the grant with `uplink access revoke` or delete its access in the console.',
    rotation: 'https://storj.dev/learn/concepts/access/access-revocation',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud', 'storage'],
    references: ['https://storj.dev/learn/concepts/access/access-grants'],
    names: ['storj', 'uplink', 'access_grant'],
    value: /1[A-Za-z0-9]{150,500}/,
    words: ['access', 'grant', '^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'STORJ_ACCESS_GRANT=1{base62*180}' },
        { text: 'uplink access import main 1{base62*200}', path: 'sync.sh' },
      ],
      skip: [{ text: 'STORJ_ACCESS_GRANT=1{lower*30}' }, { text: 'STORJ_ACCESS_GRANT=<access grant>' }],
    },
  },
  {
    kind: 'named',
    id: 'storj.s3-secret-key',
    family: 'credential',
    title: 'Storj S3 secret key',
    description: 'The secret half of an S3 credential of Storj’s gateway.',
    impact: 'With the access key, whoever has it reads, changes and deletes what the grant ' + 'covers.',
    remedy: 'Delete the access in the console and create a new one.',
    rotation: 'https://storj.dev/learn/concepts/access/access-revocation',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'storage'],
    references: ['https://storj.dev/dcs/api/s3/s3-compatible-gateway'],
    names: ['storj', 'storjshare', 'gateway_storjshare'],
    value: /j[a-z2-7]{52}/,
    words: ['secret', 'key'],
    companion: {
      title: 'access key',
      regex: /(?<![A-Za-z0-9])(?<companion>j[a-z2-7]{27})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text:
            'STORJ_ACCESS_KEY=j{lower*4}2{lower*10}5{lower*11}\n' +
            'STORJ_SECRET_KEY=j{lower*5}3{lower*10}6{lower*10}2{lower*9}7{lower*5}4{lower*8}',
        },
        {
          text: 'storj_secret_key: j2{lower*5}7{lower*6}3{lower*10}6{lower*10}2{lower*4}4{lower*4}5{lower*6}',
        },
      ],
      skip: [{ text: 'STORJ_SECRET_KEY=your-secret-key' }, { text: 'storj bucket j{lower*52}' }],
    },
  },
];

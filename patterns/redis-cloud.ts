// Redis Cloud: API secret key.
// See https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const redisCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'redis-cloud.secret-key',
    family: 'credential',
    title: 'Redis Cloud API secret key',
    description:
      '`S` and about 50 lower-case letters and digits beside the name of Redis Cloud; ' +
      'the account key (`A...`) goes with it.',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the secret under Access Management, API Keys, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/'],
    names: ['rediscloud', 'redis_cloud', 'redislabs', 'x_api_secret', 'redis_enterprise'],
    value: /S[a-z0-9]{45,55}/,
    companion: {
      title: 'account key',
      regex: /(?<![A-Za-z0-9])(?<companion>A[a-z0-9]{45,55})(?![A-Za-z0-9])/,
      need: 'preferred',
    },
    examples: {
      match: [
        { text: 'REDISCLOUD_ACCESS_KEY=A{lowerdigits*50}\nREDISCLOUD_SECRET_KEY=S{lowerdigits*50}' },
        {
          text: 'curl https://api.redislabs.com/v1/ -H "x-api-key: A{lowerdigits*50}" -H "x-api-secret-key: S{lowerdigits*50}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'REDISCLOUD_SECRET_KEY=your-secret-key' }],
    },
  },
];

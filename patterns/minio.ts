// Keys of MinIO.
// https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html
import type { Pattern } from '../src/model/pattern.ts';

export const minioPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'minio.secret-key',
    family: 'credential',
    title: 'MinIO secret key',
    description: 'A generated secret key of MinIO, beside its name.',
    impact: 'With the access key, whoever has it reads, changes and deletes what the buckets ' + 'hold.',
    remedy: 'Delete the access key in the console or with `mc admin accesskey rm` and create a ' + 'new one.',
    rotation:
      'https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['storage'],
    references: [
      'https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html',
    ],
    names: ['minio'],
    value: /[A-Za-z0-9+/]{40}/,
    words: ['secret'],
    rank: 31,
    examples: {
      match: [
        { text: 'MINIO_SECRET_KEY={base64*40}' },
        { text: 'minio:\n  endpoint: http://minio:9000\n  secretKey: "{base64*40}"', path: 'app.yml' },
      ],
      skip: [{ text: 'MINIO_SECRET_KEY=minioadmin' }, { text: 'minio object {hex*40}' }],
    },
  },
];

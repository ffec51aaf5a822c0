// Access keys of Wasabi.
// https://docs.wasabi.com/docs/access-keys-1
import type { Pattern } from '../src/model/pattern.ts';

export const wasabiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wasabi.secret-access-key',
    family: 'credential',
    title: 'Wasabi secret access key',
    description: 'The secret half of an access key of Wasabi.',
    impact: 'With the access key id, whoever has it reads, changes and deletes what the buckets ' + 'hold.',
    remedy: 'Delete the access key in the console under Access Keys and create a new one.',
    rotation: 'https://docs.wasabi.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'storage'],
    references: ['https://docs.wasabi.com/'],
    names: ['wasabi', 'wasabisys'],
    value: /[A-Za-z0-9+/]{40}/,
    words: ['secret'],
    rank: 31,
    examples: {
      match: [
        { text: 'WASABI_SECRET_ACCESS_KEY={base64*40}' },
        { text: 'wasabi:\n  endpoint: s3.eu-central-1\n  secret_key: "{base64*40}"', path: 's3.yml' },
      ],
      skip: [{ text: 'wasabi object {hex*40}' }, { text: 'WASABI_SECRET_ACCESS_KEY=your-secret-access-key' }],
    },
  },
];

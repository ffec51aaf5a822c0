// Application keys of Backblaze B2.
// https://www.backblaze.com/docs/cloud-storage-application-keys
import type { Pattern } from '../src/model/pattern.ts';

export const backblazePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'backblaze.application-key',
    family: 'credential',
    title: 'Backblaze B2 application key',
    description: 'An application key of Backblaze B2.',
    impact: 'With the key id, whoever has it reads, changes and deletes what the buckets hold.',
    remedy: 'Delete the key under Application Keys and create a new one.',
    rotation: 'https://www.backblaze.com/docs/cloud-storage-create-and-manage-app-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'storage'],
    references: ['https://www.backblaze.com/docs/cloud-storage-application-keys'],
    keywords: ['K00'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>K00[0-9][A-Za-z0-9+/]{27})(?![A-Za-z0-9+/=])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'key id',
      regex: /(?<![A-Za-z0-9])(?<companion>00[0-9][0-9a-f]{9}(?:0[0-9a-f]{12})?)(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'B2_APPLICATION_KEY_ID=004{hex*9}0{hex*12}\nB2_APPLICATION_KEY=K004{base64*27}' },
        { text: 'applicationKey: "K001{base62*27}"', path: 'backup.yml' },
      ],
      skip: [{ text: 'K004{base62*10}' }, { text: 'B2_APPLICATION_KEY=K00xxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];

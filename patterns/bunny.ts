// Keys of bunny.net.
// https://docs.bunny.net/reference/bunnynet-api-overview
import type { Pattern } from '../src/model/pattern.ts';

export const bunnyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bunny.api-key',
    family: 'credential',
    title: 'bunny.net API key',
    description: 'The API key of a bunny.net account: two UUIDs in one.',
    impact: 'Whoever has it changes and deletes the account’s pull zones, storage, DNS and ' + 'videos.',
    remedy: 'Reset the API key in the account settings.',
    rotation: 'https://docs.bunny.net/reference/bunnynet-api-overview',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cdn', 'storage'],
    references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
    names: ['bunny', 'bunnycdn', 'bunnynet', 'bunny_cdn', 'bunny_net'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    examples: {
      match: [
        {
          text: 'BUNNY_API_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}',
        },
        {
          text: 'bunnynet:\n  access_key: "{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"',
          path: 'cdn.yml',
        },
      ],
      skip: [
        {
          text: 'bunny video {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}',
        },
        { text: 'BUNNY_API_KEY=your-bunny-api-key' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'bunny.storage-password',
    family: 'credential',
    title: 'bunny.net storage zone password',
    description: 'The password of a bunny.net storage zone (also its FTP password).',
    impact: 'Whoever has it reads, replaces and deletes the files that the zone serves.',
    remedy: 'Reset the password under FTP & API Access of the storage zone.',
    rotation: 'https://docs.bunny.net/reference/storage-api',
    severity: 'high',
    confidence: 'high',
    tags: ['cdn', 'storage'],
    references: ['https://docs.bunny.net/reference/storage-api'],
    names: ['bunny', 'bunnycdn', 'bunnynet', 'storage_zone', 'access_key', 'accesskey', 'storage_password'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
    words: ['key', 'pass', 'secret', 'token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'BUNNY_STORAGE_PASSWORD={hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}' },
        { text: 'AccessKey: {hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}', path: 'upload.http' },
      ],
      skip: [
        { text: 'bunny file {hex*8}-{hex*4}-{hex*4}-{hex*12}-{hex*4}-{hex*4}' },
        { text: 'BUNNY_STORAGE_PASSWORD=your-password' },
      ],
    },
  },
];

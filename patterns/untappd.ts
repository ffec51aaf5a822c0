// Untappd: client secret. https://untappd.com/api/docs
import type { Pattern } from '../src/model/pattern.ts';

export const untappdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'untappd.client-secret',
    family: 'credential',
    title: 'Untappd client secret',
    description: '40 hexadecimal digits in capitals beside Untappd’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the secret on Untappd’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://untappd.com/api/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://untappd.com/api/docs'],
    names: ['untappd'],
    value: /[0-9A-F]{40}/i,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'UNTAPPD_CLIENT_SECRET={HEX*40}' },
        { text: 'private static final String UNTAPPD_CLIENT_SECRET = "{HEX*40}";', path: 'Api.java' },
      ],
      skip: [{ text: 'UNTAPPD_CLIENT_SECRET=your-untappd-secret' }, { text: 'untappd etag: {HEX*40}' }],
    },
  },
];

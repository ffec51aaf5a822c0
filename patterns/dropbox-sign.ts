// Dropbox Sign (HelloSign): Dropbox Sign API key.
// See https://developers.hellosign.com/docs/guides/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const dropboxSignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dropbox-sign.api-key',
    family: 'credential',
    title: 'Dropbox Sign API key',
    description: '64 hexadecimal digits beside the name of HelloSign or Dropbox Sign.',
    impact: 'Whoever has it reads and sends contracts.',
    remedy:
      'Revoke the key under Settings, API, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://developers.hellosign.com/docs/guides/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.hellosign.com/docs/guides/authentication'],
    names: ['hellosign', 'hello_sign', 'dropbox_sign', 'dropboxsign'],
    value: /[0-9a-f]{64}/,
    rank: 23,
    examples: {
      match: [
        { text: 'HELLOSIGN_API_KEY={hex*64}' },
        { text: '{"HELLOSIGN_API_KEY": "{hex*64}"}', path: 'env.json' },
      ],
      skip: [{ text: 'HELLOSIGN_API_KEY=your-dropbox-sign-key' }],
    },
  },
];

// Amplitude: secret key, API key.
// See https://amplitude.com/docs/apis/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const amplitudePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'amplitude.secret-key',
    family: 'credential',
    title: 'Amplitude secret key',
    description: '32 hexadecimal digits beside the name of Amplitude’s secret key.',
    impact: 'Whoever has it and the API key exports and deletes the project’s data.',
    remedy:
      'Revoke the secret in the project’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://amplitude.com/docs/apis/keys-and-tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://amplitude.com/docs/apis/authentication'],
    names: ['amplitude'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'AMPLITUDE_SECRET_KEY={hex*32}' },
        { text: '"amplitude": { "secretKey": "{hex*32}" }', path: 'a.json' },
      ],
      skip: [{ text: 'AMPLITUDE_SECRET=your-amplitude-secret' }, { text: 'see amplitude {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'amplitude.api-key',
    family: 'credential',
    title: 'Amplitude API key',
    description:
      '32 hexadecimal digits beside Amplitude’s name: what events are sent with; pages ' +
      'and apps carry it in the open.',
    impact: 'Whoever has it sends false events.',
    remedy:
      'Revoke the key in the project’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://amplitude.com/docs/apis/keys-and-tokens',
    severity: 'low',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://amplitude.com/docs/apis/authentication'],
    names: ['amplitude'],
    value: /[0-9a-f]{32}/,
    words: ['key', 'token'],
    rank: 21,
    examples: {
      match: [
        { text: 'AMPLITUDE_API_KEY={hex*32}' },
        { text: 'const amplitude = new Client({ apiKey: "{hex*32}" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'AMPLITUDE_KEY=your-amplitude-key' }, { text: 'see amplitude {hex*32}' }],
    },
  },
];

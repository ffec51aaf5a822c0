// API keys of Split (Harness FME).
// https://docs.split.io/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const splitIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'split-io.api-key',
    family: 'credential',
    title: 'Split API key',
    description: 'An admin or server-side API key of Split, beside its name.',
    impact: 'Whoever has an admin key changes flags; a server-side key reads them all.',
    remedy: 'Revoke the key in the admin settings under API keys.',
    rotation: 'https://docs.split.io/reference/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.split.io/reference/authentication'],
    names: ['split_io', 'split.io', 'splitio', 'split_sdk', 'split_api', 'split_admin'],
    value: /[a-z0-9]{36,60}/,
    words: ['key', 'token', 'secret'],
    examples: {
      match: [
        { text: 'SPLIT_IO_API_KEY={lowerdigits*44}' },
        { text: 'split_sdk_key: "{lowerdigits*40}"', path: 'app.yml' },
      ],
      skip: [{ text: 'SPLIT_IO_API_KEY=your-key' }, { text: 'splitio commit {hex*40}' }],
    },
  },
];

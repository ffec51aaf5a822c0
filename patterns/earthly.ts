// Tokens of Earthly.
// https://docs.earthly.dev/docs/earthly-command#earthly-account
import type { Pattern } from '../src/model/pattern.ts';

export const earthlyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'earthly.token',
    family: 'credential',
    title: 'Earthly token',
    description: 'A token of Earthly, beside its name.',
    impact: 'Whoever has it runs builds and reads the secrets that Earthly keeps for its owner.',
    remedy: 'Remove it with `earthly account remove-token`.',
    rotation: 'https://docs.earthly.dev/docs/earthly-command',
    severity: 'high',
    confidence: 'low',
    tags: ['ci'],
    references: ['https://docs.earthly.dev/docs/earthly-command'],
    names: ['earthly'],
    value: /[A-Za-z0-9_-]{40,100}/,
    words: ['token'],
    examples: {
      match: [
        { text: 'EARTHLY_TOKEN={base64url*63}x' },
        { text: 'earthly account login --token {base64url*63}x', path: 'ci.sh' },
      ],
      skip: [{ text: 'EARTHLY_TOKEN=your-token' }, { text: 'earthly target {base62*44}' }],
    },
  },
];

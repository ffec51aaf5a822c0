// API keys of Akeyless.
// https://docs.akeyless.io/docs/api-key
import type { Pattern } from '../src/model/pattern.ts';

export const akeylessPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'akeyless.access-key',
    family: 'credential',
    title: 'Akeyless access key',
    description: 'The access key of an Akeyless API key method, beside its name.',
    impact: 'With the access id, whoever has it reads the secrets that its roles allow.',
    remedy: 'Reset the access key of the authentication method.',
    rotation: 'https://docs.akeyless.io/docs/api-key',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.akeyless.io/docs/api-key'],
    names: ['akeyless'],
    value: /[A-Za-z0-9+/]{43}=/,
    words: ['access', 'api[-_]?key', 'secret', 'token'],
    companion: {
      title: 'access id',
      regex: /(?<![A-Za-z0-9])(?<companion>p-[A-Za-z0-9]{12,14})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'AKEYLESS_ACCESS_KEY={base64*43}=' },
        { text: 'akeyless auth --access-id p-{base62*12} --access-key {base64*43}=', path: 'x.sh' },
      ],
      skip: [{ text: 'AKEYLESS_ACCESS_KEY=your-key' }, { text: 'akeyless image {base64*43}=' }],
    },
  },
];

// API tokens of Codemagic.
// https://docs.codemagic.io/rest-api/codemagic-rest-api/
import type { Pattern } from '../src/model/pattern.ts';

export const codemagicPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'codemagic.api-token',
    family: 'credential',
    title: 'Codemagic API token',
    description: 'An API token of Codemagic, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Regenerate the token in the account under Integrations, Codemagic API.',
    rotation: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
    names: ['codemagic', 'cm_api'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'CODEMAGIC_API_TOKEN={base64url*42}x' },
        { text: 'codemagic:\n  token: "{base64url*42}x"', path: 'ci.yml' },
      ],
      skip: [{ text: 'CODEMAGIC_API_TOKEN=your-token' }, { text: 'codemagic app {base62*43}' }],
    },
  },
];

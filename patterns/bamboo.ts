// Access tokens of Bamboo.
// https://confluence.atlassian.com/bamboo/personal-access-tokens-976779873.html
import type { Pattern } from '../src/model/pattern.ts';

export const bambooPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bamboo.access-token',
    family: 'credential',
    title: 'Bamboo personal access token',
    description: 'A personal access token of Bamboo, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Revoke the token in the profile under Personal access tokens.',
    rotation: 'https://confluence.atlassian.com/bamboo/personal-access-tokens-976779873.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://confluence.atlassian.com/bamboo/personal-access-tokens-976779873.html'],
    names: ['bamboo_token', 'bamboo_api', 'bamboo_pat', 'bamboo_access', 'bamboo_server', 'bamboo'],
    value: /[A-Z][A-Za-z0-9+/]{43}/,
    words: ['token', 'bearer', 'secret', 'passw', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'BAMBOO_TOKEN=N{base62*43}' },
        { text: 'bamboo:\n  token: M{base62*43}', path: 'ci.yml' },
      ],
      skip: [{ text: 'BAMBOO_TOKEN=your-token' }, { text: 'bamboo plan {base62*44}' }],
    },
  },
];

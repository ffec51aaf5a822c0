// Upload and access tokens of Codecov.
// https://docs.codecov.com/docs/codecov-tokens
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const codecovPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'codecov.token',
    family: 'credential',
    title: 'Codecov token',
    description: 'An upload or access token of Codecov, beside its name.',
    impact:
      'Whoever has it uploads coverage reports in the repository’s name; an access token ' +
      'also reads private ones.',
    remedy: 'Regenerate the token in the repository’s or organisation’s settings.',
    rotation: 'https://docs.codecov.com/docs/codecov-tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ci', 'devtools'],
    references: ['https://docs.codecov.com/docs/codecov-tokens'],
    names: ['codecov'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'CODECOV_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'codecov:\n  token: "{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"', path: 'codecov.yml' },
      ],
      skip: [
        { text: 'CODECOV_TOKEN=${{ secrets.CODECOV_TOKEN }}' },
        { text: 'codecov upload {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];

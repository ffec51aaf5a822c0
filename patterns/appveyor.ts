// Tokens of AppVeyor.
// https://www.appveyor.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const appveyorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'appveyor.api-token',
    family: 'credential',
    title: 'AppVeyor API token',
    description: 'An API token of AppVeyor, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Regenerate the token in the account under API keys.',
    rotation: 'https://www.appveyor.com/docs/api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://www.appveyor.com/docs/api/'],
    names: ['appveyor'],
    value: /v2\.[a-z0-9]{20}|[a-z0-9]{20}/,
    examples: {
      match: [
        { text: 'APPVEYOR_TOKEN=v2.{lowerdigits*20}' },
        { text: 'appveyor_api_token: {lowerdigits*20}', path: 'ci.yml' },
      ],
      skip: [{ text: 'APPVEYOR_TOKEN=your-token' }, { text: 'appveyor project {lowerdigits*20}' }],
    },
  },
];

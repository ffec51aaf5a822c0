// Lumigo: tracer token.
// See https://docs.lumigo.io/docs/lumigo-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const lumigoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lumigo.tracer-token',
    family: 'credential',
    title: 'Lumigo tracer token',
    description: '`t_` and 20 or more letters and digits beside Lumigo’s name.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token under Settings, Tracing, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.lumigo.io/docs/lumigo-tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.lumigo.io/docs/lumigo-tokens'],
    names: ['lumigo'],
    value: /t_[0-9a-z]{19,32}/,
    examples: {
      match: [
        { text: 'LUMIGO_TRACER_TOKEN=t_{hex*21}' },
        { text: 'lumigo_token = "t_{hex*21}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'LUMIGO_TRACER_TOKEN=your-lumigo-token' }, { text: 'see lumigo t_{hex*21}' }],
    },
  },
];

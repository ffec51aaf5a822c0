// Tokens of Optimizely.
// https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token
import type { Pattern } from '../src/model/pattern.ts';

export const optimizelyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'optimizely.access-token',
    family: 'credential',
    title: 'Optimizely access token',
    description: 'A personal access token of Optimizely, beside its name.',
    impact: 'Whoever has it changes experiments and flags, and so what sites show.',
    remedy: 'Delete the token in the profile under API Access.',
    rotation: 'https://docs.developers.optimizely.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.developers.optimizely.com/'],
    names: ['optimizely'],
    value: /2:[A-Za-z0-9_-]{40,64}/,
    words: ['token', 'bearer', 'key'],
    examples: {
      match: [
        { text: 'OPTIMIZELY_ACCESS_TOKEN=2:{base64url*50}x' },
        { text: 'optimizely_token: "2:{base64url*50}x"', path: 'ci.yml' },
      ],
      skip: [{ text: 'OPTIMIZELY_ACCESS_TOKEN=your-token' }, { text: 'optimizely event 2:{base62*50}' }],
    },
  },
];

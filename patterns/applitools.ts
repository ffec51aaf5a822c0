// API keys of Applitools.
// https://applitools.com/tutorials/getting-started/retrieve-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const applitoolsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'applitools.api-key',
    family: 'credential',
    title: 'Applitools API key',
    description: 'An API key of Applitools, beside its name.',
    impact: 'Whoever has it reads and uploads test results, screenshots among them.',
    remedy: 'Rotate the key in the Admin panel.',
    rotation: 'https://applitools.com/docs/',
    severity: 'medium',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://applitools.com/docs/'],
    names: ['applitools'],
    value: /[A-Za-z0-9]{40,60}110/,
    examples: {
      match: [
        { text: 'APPLITOOLS_API_KEY={base62*45}110' },
        { text: 'applitools:\n  apiKey: "{base62*44}110"', path: 'ci.yml' },
      ],
      skip: [{ text: 'APPLITOOLS_API_KEY=your-key' }, { text: 'applitools batch {base62*45}110' }],
    },
  },
];

// API keys of Ghost Inspector.
// https://ghostinspector.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const ghostInspectorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ghost-inspector.api-key',
    family: 'credential',
    title: 'Ghost Inspector API key',
    description: 'An API key of Ghost Inspector, beside its name.',
    impact: 'Whoever has it runs the account’s tests and reads what they hold, logins among it.',
    remedy: 'Change the key in the account’s settings.',
    rotation: 'https://ghostinspector.com/docs/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://ghostinspector.com/docs/api/'],
    names: ['ghostinspector', 'ghost_inspector'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'GHOST_INSPECTOR_API_KEY={hex*40}' },
        { text: 'curl "https://api.ghostinspector.com/v1/suites/?apiKey={hex*40}"', path: 'x.sh' },
      ],
      skip: [{ text: 'GHOST_INSPECTOR_API_KEY=your-key' }, { text: 'ghostinspector commit {hex*40}' }],
    },
  },
];

// Runway: API key. https://docs.dev.runwayml.com/
import type { Pattern } from '../src/model/pattern.ts';

export const runwayPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'runway.api-key',
    family: 'credential',
    title: 'Runway API key',
    description: 'A key of the Runway API.',
    impact: 'Whoever has it calls video models at the account’s cost and uses up its limits.',
    remedy: 'Disable the key in the Runway developer portal and create a new one.',
    rotation: 'https://docs.dev.runwayml.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'media'],
    references: ['https://docs.dev.runwayml.com/'],
    keywords: ['key_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>key_[0-9a-f]{128})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RUNWAYML_API_SECRET=key_{hex*128}' },
        { text: 'client = RunwayML(api_key="key_{hex*128}")', path: 'a.py' },
      ],
      skip: [
        { text: 'RUNWAYML_API_SECRET=key_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'key_{hex*9}' },
      ],
    },
  },
];

// Fireworks AI: API key. https://docs.fireworks.ai/getting-started/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const fireworksPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'fireworks.api-key',
    family: 'credential',
    title: 'Fireworks AI API key',
    description: 'A key of the Fireworks AI API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Fireworks settings under API keys and create a new one.',
    rotation: 'https://app.fireworks.ai/settings/users/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.fireworks.ai/getting-started/quickstart'],
    keywords: ['fw_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fw_[A-Za-z0-9]{22,24})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'FIREWORKS_API_KEY=fw_{base62*24}' },
        { text: 'client = Fireworks(api_key="fw_{base62*24}")', path: 'a.py' },
      ],
      skip: [
        { text: 'fw_version_number_of_device' },
        { text: 'FIREWORKS_API_KEY=fw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'fw_{hex*9}' },
      ],
    },
  },
];

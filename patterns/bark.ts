// Bark: device key. https://bark.day.app/
import type { Pattern } from '../src/model/pattern.ts';

export const barkPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'bark.device-key',
    family: 'credential',
    title: 'Bark device key',
    description: 'The address with the device key of the Bark app.',
    impact: 'Whoever has it sends notifications to the device.',
    remedy: 'Reset the key in the app.',
    rotation: 'https://bark.day.app/',
    severity: 'low',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://bark.day.app/'],
    keywords: ['api.day.app/'],
    regex: /(?<secret>api\.day\.app\/[A-Za-z0-9]{22})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'BARK_URL=https://api.day.app/{base62*22}' },
        { text: 'requests.get("https://api.day.app/{base62*22}/hello")', path: 'a.py' },
      ],
      skip: [{ text: 'https://api.day.app/yourkey' }, { text: 'https://api.day.app/xxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];

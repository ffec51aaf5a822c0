// ReadMe: API key.
// See https://docs.readme.com/main/reference/intro/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const readmePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'readme.api-key',
    family: 'credential',
    title: 'ReadMe API key',
    description: 'An API key of ReadMe (`rdme_`).',
    impact: 'Whoever has it reads and changes the project’s documentation and its users’ logs.',
    remedy:
      'Revoke the key under Configuration, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.readme.com/main/docs/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://docs.readme.com/main/reference/intro/authentication'],
    keywords: ['rdme_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>rdme_[a-z0-9]{70})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'README_API_KEY=rdme_{lowerdigits*70}' },
        { text: 'npx rdme openapi a.json --key="rdme_{lowerdigits*70}"', path: 'ci.sh' },
      ],
      skip: [{ text: 'rdme_{lowerdigits*6}' }],
    },
  },
];

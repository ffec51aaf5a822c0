// Lokalise: API token.
// See https://developers.lokalise.com/reference/api-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const lokalisePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lokalise.api-token',
    family: 'credential',
    title: 'Lokalise API token',
    description: '40 hexadecimal digits beside Lokalise’s name.',
    impact: 'Whoever has it reads and changes translations, which applications show.',
    remedy:
      'Revoke the token in the profile settings, API tokens, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.lokalise.com/en/articles/1929556-api-tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation', 'saas'],
    references: ['https://developers.lokalise.com/reference/api-authentication'],
    names: ['lokalise'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'LOKALISE_API_TOKEN={hex*40}' },
        { text: '# Lokalise\nheaders = {"Authorization": "Bearer {hex*40}"}', path: 'sync.py' },
        { text: 'curl https://api.lokalise.com/api2/projects -H "X-Api-Token: {hex*40}"', path: 'run.sh' },
      ],
      skip: [{ text: 'LOKALISE_TOKEN=your-lokalise-token' }, { text: 'see lokalise {hex*40}' }],
    },
  },
];

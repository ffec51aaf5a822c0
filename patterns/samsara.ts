// Samsara: API token. https://developers.samsara.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const samsaraPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'samsara.api-token',
    family: 'credential',
    title: 'Samsara API token',
    description: 'A token of Samsara’s API.',
    impact: 'Whoever has it reads where vehicles and drivers are and changes the fleet’s data.',
    remedy:
      'Regenerate the token in the Samsara dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://developers.samsara.com/docs/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['iot'],
    references: ['https://developers.samsara.com/docs/authentication'],
    keywords: ['samsara_api_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>samsara_api_[A-Za-z0-9]{24,48})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SAMSARA_TOKEN=samsara_api_{base62*30}' },
        { text: 'Authorization: Bearer samsara_api_{base62*30}' },
      ],
      skip: [{ text: 'samsara_api_{base62*6}' }, { text: 'samsara_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];

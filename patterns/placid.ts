// Placid: API token. https://placid.app/docs/2.0/rest/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const placidPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'placid.api-token',
    family: 'credential',
    title: 'Placid API token',
    description: 'A token of a project of Placid: `placid-` and two random parts.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Revoke the token in Placid’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://placid.app/docs/2.0/rest/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://placid.app/docs/2.0/rest/authentication'],
    keywords: ['placid-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>placid-[a-z0-9]{12,20}-[a-z0-9]{12,20})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PLACID_API_TOKEN=placid-{lowerdigits*16}-{lowerdigits*16}' },
        { text: 'Authorization: Bearer placid-{lowerdigits*16}-{lowerdigits*16}' },
      ],
      skip: [{ text: 'placid-{lowerdigits*5}' }, { text: 'https://placid-api.example.com/rest' }],
    },
  },
];

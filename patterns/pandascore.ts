// PandaScore: access token. https://developers.pandascore.co/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const pandascorePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pandascore.access-token',
    family: 'credential',
    title: 'PandaScore access token',
    description: '48 to 60 letters, digits, `-` and `_` beside PandaScore’s name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Revoke the token in PandaScore’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.pandascore.co/docs/authentication',
    severity: 'low',
    confidence: 'low',
    tags: ['sports'],
    references: ['https://developers.pandascore.co/docs/authentication'],
    names: ['pandascore', 'panda_score'],
    value: /[A-Za-z0-9_-]{48,60}/,
    examples: {
      match: [
        { text: 'PANDASCORE_ACCESS_TOKEN={base64url*54}' },
        { text: 'https://api.pandascore.co/lol/matches?token={base64url*54}' },
      ],
      skip: [
        { text: 'PANDASCORE_ACCESS_TOKEN=your-pandascore-token' },
        { text: 'pandascore etag: {base64url*54}' },
      ],
    },
  },
];

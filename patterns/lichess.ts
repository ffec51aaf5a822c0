// Lichess: access token. https://lichess.org/api#section/Introduction/Authentication
import type { Pattern } from '../src/model/pattern.ts';

export const lichessPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'lichess.access-token',
    family: 'credential',
    title: 'Lichess access token',
    description: 'A personal (`lip_`) or OAuth (`lio_`) access token of Lichess.',
    impact: 'Whoever has it plays, writes messages and reads e-mail as the user, within its ' + 'scopes.',
    remedy:
      'Regenerate the token in the Lichess dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://lichess.org/api#section/Introduction/Authentication',
    severity: 'medium',
    confidence: 'high',
    tags: ['games'],
    references: ['https://lichess.org/api#section/Introduction/Authentication'],
    keywords: ['lip_', 'lio_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>li[op]_[A-Za-z0-9]{20,40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'LICHESS_TOKEN=lip_{base62*20}' }, { text: 'Authorization: Bearer lio_{base62*32}' }],
      skip: [{ text: 'lip_xxxxxxxxxxxxxxxxxxxx' }, { text: 'slip_{base62*20}' }],
    },
  },
];

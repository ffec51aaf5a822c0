// Trello: token, token, old form, API key.
// See https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/
import type { Pattern } from '../src/model/pattern.ts';

export const trelloPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'trello.token',
    family: 'credential',
    title: 'Trello token',
    description: 'A user’s token of Trello (`ATTA`).',
    impact: 'With an API key, whoever has it reads and changes the boards of its user.',
    remedy:
      'Revoke the token in the user’s settings, Applications, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/'],
    keywords: ['ATTA'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ATTA[0-9a-f]{64}[0-9A-F]{8})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TRELLO_TOKEN=ATTA{hex*64}{HEX*8}' },
        { text: 'https://api.trello.com/1/members/me/boards?key=k&token=ATTA{hex*64}{HEX*8}' },
      ],
      skip: [{ text: 'ATTA{hex*10}' }],
    },
  },
  {
    kind: 'named',
    id: 'trello.legacy-token',
    family: 'credential',
    title: 'Trello token, old form',
    description:
      '64 hexadecimal digits beside Trello’s name: a token in its old form, or an OAuth ' + 'secret.',
    impact: 'With an API key, whoever has it reads and changes the boards of its user.',
    remedy:
      'Revoke the token in the user’s settings, Applications, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/'],
    names: ['trello'],
    value: /[0-9a-f]{64}/,
    companion: {
      title: 'API key',
      regex: /key["' ]{0,3}[:=]["' ]{0,4}(?<companion>[0-9a-f]{32})(?![0-9a-f])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'TRELLO_API_TOKEN={hex*64}' },
        { text: '# Trello\nheaders = {"Authorization": "Bearer {hex*64}"}', path: 'sync.py' },
        {
          text: 'curl https://api.trello.com/1/boards/1 -H "Authorization: Bearer {hex*64}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'TRELLO_TOKEN=your-trello-token' }, { text: 'see trello {hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'trello.api-key',
    family: 'credential',
    title: 'Trello API key',
    description: '32 hexadecimal digits beside Trello’s name; a user’s token makes it powerful.',
    impact: 'Whoever has it asks users for access in the application’s name.',
    remedy:
      'Revoke the key in the Power-Up’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
    severity: 'low',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/'],
    names: ['trello'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TRELLO_API_KEY={hex*32}' },
        { text: 'curl "https://api.trello.com/1/boards/1?key={hex*32}"', path: 'run.sh' },
        {
          text: 'curl https://api.trello.com/1/boards/1 -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'TRELLO_KEY=your-trello-key' }, { text: 'see trello {hex*32}' }],
    },
  },
];

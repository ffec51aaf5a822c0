// Exotel: API token. https://developer.exotel.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const exotelPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'exotel.api-token',
    family: 'credential',
    title: 'Exotel API token',
    description: 'An API token of Exotel.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Revoke the token in Exotel’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.exotel.com/api',
    severity: 'high',
    confidence: 'low',
    tags: ['messaging'],
    references: ['https://developer.exotel.com/api'],
    names: ['exotel'],
    value: /[0-9a-f]{40}|[0-9a-f]{48,50}/,
    examples: {
      match: [
        { text: 'EXOTEL_API_TOKEN={hex*40}' },
        { text: 'exotel_api_token: {hex*40}', path: 'config.yaml' },
      ],
      skip: [{ text: 'EXOTEL_API_TOKEN=your-exotel-token' }, { text: 'see exotel {hex*40}' }],
    },
  },
];

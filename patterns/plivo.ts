// Plivo: auth token. https://www.plivo.com/docs/account/
import type { Pattern } from '../src/model/pattern.ts';

export const plivoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'plivo.auth-token',
    family: 'credential',
    title: 'Plivo auth token',
    description: 'The auth token of a Plivo account.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Reset the auth token in the Plivo console.',
    rotation: 'https://www.plivo.com/docs/account/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://www.plivo.com/docs/account/'],
    names: ['plivo'],
    value: /[A-Za-z0-9]{40}/,
    companion: {
      title: 'auth id',
      regex: /(?<![A-Za-z0-9])(?<companion>[MS]A[A-Z0-9]{18})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'PLIVO_AUTH_TOKEN={base62*40}' },
        { text: 'plivo:\n  auth_id: MA{upperdigits*8}\n  auth_token: {base62*40}' },
      ],
      skip: [{ text: 'PLIVO_AUTH_TOKEN=your_plivo_auth_token' }, { text: 'plivo built from {base62*40}' }],
    },
  },
];

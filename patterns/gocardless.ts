// GoCardless: access token.
// https://developer.gocardless.com/api-reference/#making-requests-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const gocardlessPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gocardless.access-token',
    family: 'credential',
    title: 'GoCardless access token',
    description: 'A live access token of GoCardless.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Delete the token in the GoCardless dashboard under Developers.',
    rotation: 'https://developer.gocardless.com/api-reference/#making-requests-authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.gocardless.com/api-reference/#making-requests-authentication'],
    names: ['gocardless', 'gc_access'],
    value: /(?:live|sandbox)_[A-Za-z0-9_-]{40}/,
    rank: 30,
    examples: {
      match: [
        { text: 'GOCARDLESS_ACCESS_TOKEN=live_{base62*40}' },
        { text: 'GoCardlessPro::Client.new(access_token: "live_{base62*40}")', path: 'a.rb' },
      ],
      skip: [
        { text: 'GOCARDLESS_ACCESS_TOKEN=your_gocardless_access_token' },
        { text: 'gocardless revision live_{base62*40}' },
      ],
    },
  },
];

// Tokens of Gemfury.
// https://gemfury.com/help/tokens
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const gemfuryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'gemfury.token',
    family: 'credential',
    title: 'Gemfury token',
    description: 'A deploy or push token of Gemfury in a URL or beside its name.',
    impact: 'Whoever has it downloads or pushes the account’s private packages.',
    remedy: 'Revoke the token in the dashboard under Tokens.',
    rotation: 'https://gemfury.com/help/tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://gemfury.com/help/tokens'],
    keywords: ['fury.io'],
    regex:
      /(?:https?:\/\/(?<secret>[A-Za-z0-9_-]{18,44})(?::[^\s@/]{0,60})?@(?:[a-z]{2,8}\.)?(?:push\.)?fury\.io)/,
    checks: [{ kind: 'random' }, { kind: 'real-value' }],
    rank: 22,
    examples: {
      match: [
        { text: '--extra-index-url https://{base62*20}:@pypi.fury.io/acme/' },
        { text: 'source "https://{base62*22}@gem.fury.io/acme/"', path: 'Gemfile' },
      ],
      skip: [
        { text: 'https://TOKEN@gem.fury.io/acme/' },
        { text: 'https://${FURY_TOKEN}:@pypi.fury.io/acme/' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'gemfury.named-token',
    family: 'credential',
    title: 'Gemfury token without a prefix',
    description: 'A value of the shape of a Gemfury token, beside its name.',
    impact: 'Whoever has it downloads or pushes the account’s private packages.',
    remedy: 'Revoke the token in the dashboard under Tokens.',
    rotation: 'https://gemfury.com/help/tokens',
    severity: 'high',
    confidence: 'low',
    tags: ['registry'],
    references: ['https://gemfury.com/help/tokens'],
    names: ['gemfury', 'fury_token', 'fury_auth', 'fury_push'],
    value: /[A-Za-z0-9_-]{18,44}/,
    words: ['token', 'auth', 'key', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [{ text: 'GEMFURY_TOKEN={base62*20}' }, { text: 'fury_auth: "{base62*22}"', path: 'ci.yml' }],
      skip: [{ text: 'GEMFURY_TOKEN=your-token' }, { text: 'gemfury package {base62*20}' }],
    },
  },
];

// Patterns of the user's own for tests.
import type { OwnPattern } from '../../src/model/pattern.ts';

/** One with a keyword, an expression and an example or two; everything else as it usually is. */
export function ownPattern(
  fields: Partial<OwnPattern> & Pick<OwnPattern, 'id' | 'keywords' | 'regex'>,
): OwnPattern {
  return {
    kind: 'own',
    family: 'credential',
    title: 'ACME deploy token',
    description: 'A token that deploys.',
    severity: 'high',
    confidence: 'medium',
    flags: '',
    allow: [],
    remedy: 'Revoke it.',
    references: ['https://docs.acme.example/tokens'],
    examples: { match: [], skip: [] },
    ...fields,
  };
}

/** A shape of their own, an expression without a bound, one over lines, one with letters beyond ASCII, a long one. */
export const ownPatterns: readonly OwnPattern[] = [
  ownPattern({ id: 'acme.deploy-token', keywords: ['acmd_'], regex: '\\bacmd_[0-9a-z]{20}\\b' }),
  ownPattern({
    id: 'acme.pass',
    keywords: ['acme_pass', 'acme-pass'],
    regex: '(?m)acme[_-]pass\\s*[:=]\\s*(?P<secret>\\S+)$',
    flags: 'i',
    rank: 35,
  }),
  ownPattern({
    id: 'acme.block',
    keywords: ['BEGIN ACME'],
    regex: 'BEGIN ACME\\n(?<secret>.*?)\\nEND',
    flags: 's',
    matchBytesMax: 900,
    confidence: 'high',
    allow: ['^sample'],
  }),
  ownPattern({
    id: 'acme.key',
    keywords: ['acme'],
    regex: '(?i)^.{0,6}acme ключ[ :=]{1,9}(?<secret>[а-яёa-z\\d]{8,})',
    checks: [{ kind: 'entropy', bitsMin: 2 }],
  }),
  ownPattern({
    id: 'acme.greedy',
    keywords: ['zzz'],
    regex: '(?s)z+(?<secret>.*)!',
    matchBytesMax: 64,
  }),
  // Reads to the end of what it sees, whatever it finds: the engine is given too much.
  ownPattern({ id: 'acme.tail', keywords: ['tail'], regex: 'tail(?P<secret>=\\w*)(?:[^;]*;)?' }),
];

/** Texts that they find something in, or nearly: templates. */
export const ownTexts: readonly string[] = [
  'acmd_{lowerdigits*20}',
  'acmd_{lowerdigits*19}',
  'ACME_{~}PASS = {base62*11};\n',
  'acme-{~}pass: {print*9}',
  'acme_pass=acme_pass=acme_pass=acme_pass',
  'BEGIN ACME\n{base62*8}\n{base62*9}\nEND\n',
  'BEGIN ACME\nsample one\nEND',
  'BEGIN ACME\n',
  '\nEND\n',
  'acme ключ: абвгдеёж12\n',
  '\nAcme КЛЮЧ = {lowerdigits*12}\n',
  'zzz',
  'zzzz {base62*6}! zzz',
  '!',
  ' acme ',
  'acme-pass',
  'tail=x '.repeat(80),
  'tail=x1 ',
];

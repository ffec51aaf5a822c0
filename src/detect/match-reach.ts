// How far from a keyword a match can be that has it, and what is looked at beside the match: from the expression itself.
// The nearer, the fewer bytes are gone through about each keyword, and the fewer are judged again in a later version.
import type { RegexPattern } from '../model/pattern.ts';
import { parseRegex } from './regex-ast.ts';
import { lengthRange, lookReach } from './regex-length.ts';

/** A match is no longer than this where its pattern says nothing else, in bytes. */
const matchBytesDefault = 512;

/** The most bytes of a match; what is longer does not count. */
export function matchBytesMaxOf(pattern: Pick<RegexPattern, 'matchBytesMax'>): number {
  return pattern.matchBytesMax ?? matchBytesDefault;
}

/** What is looked at beside a match that may be longer than it is to be. */
const besideBytes = 64;

/** Bytes before and behind a keyword that a window about it needs. */
export function reachOfPattern(pattern: Pick<RegexPattern, 'regex' | 'matchBytesMax'>): number {
  const node = parseRegex(pattern.regex);
  const { max } = lengthRange(node);
  const stated = matchBytesMaxOf(pattern);
  // The keyword is in the match, or a look-around at one of its edges sees it; the other edge may look as far again.
  const beside = lookReach(node) * 2 + 1;
  return max <= stated ? max + beside : stated + Math.max(besideBytes, beside);
}

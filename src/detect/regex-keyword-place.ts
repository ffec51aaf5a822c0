// Where in a match its keyword stands: of `secret[_-]?key=...` with the keyword `secret` at the beginning, so that nothing before
// it need be looked at. Read off the expression: each way through it is followed up to its first keyword.
import type { ByteSet, RegexNode } from './regex-ast.ts';
import { lengthRange } from './regex-length.ts';

/** How far from the beginning of a match a keyword begins, in bytes. */
export interface KeywordPlace {
  readonly min: number;
  readonly max: number;
}

/** One way up to some place of the expression: how long what it took may be, and which letters it took last. */
interface Way {
  readonly min: number;
  readonly max: number;
  /** In lower case, not counted in the lengths. */
  readonly tail: string;
}

/** More ways than this at a time are not followed. */
const waysMax = 400;
/** A set of more bytes than this, cases left out, is no part of a keyword. */
const kindsMax = 4;
/** So many rounds of a repetition are followed one by one. */
const roundsMax = 2;

/**
 * The place of a keyword (lower case) that every match has; null where there is none or it is not found. A match may
 * have other keywords before and behind.
 */
export function keywordPlace(node: RegexNode, keywords: readonly string[]): KeywordPlace | null {
  const search: Search = { keywords, min: Number.POSITIVE_INFINITY, max: -1, tooMany: false };
  const left = follow(node, [{ min: 0, max: 0, tail: '' }], search);
  const isFound = left.length === 0 && !search.tooMany && Number.isFinite(search.max) && search.max >= 0;
  return isFound ? { min: search.min, max: search.max } : null;
}

interface Search {
  readonly keywords: readonly string[];
  /** Of the keywords found. */
  min: number;
  max: number;
  tooMany: boolean;
}

/** Takes ways through a node; gives those that have met no keyword yet. */
function follow(node: RegexNode, ways: readonly Way[], search: Search): readonly Way[] {
  if (ways.length === 0 || search.tooMany) return [];
  switch (node.kind) {
    case 'set':
      return followSet(node.set, ways, search);
    case 'sequence':
      return node.parts.reduce((on, part) => follow(part, on, search), ways);
    case 'choice':
      return bounded(
        node.options.flatMap((option) => follow(option, ways, search)),
        search,
      );
    case 'group':
      return follow(node.body, ways, search);
    case 'repeat':
      return followRepeat(node, ways, search);
    case 'reference':
      return ways.map((way) => past(way, lengthRange(node)));
    default:
      return ways;
  }
}

function followSet(set: ByteSet, ways: readonly Way[], search: Search): readonly Way[] {
  const letters = lettersOf(set);
  if (letters === null) return ways.map((way) => past(way, { min: 1, max: 1 }));
  const on: Way[] = [];
  for (const way of ways) {
    for (const letter of letters) {
      const tail = way.tail + letter;
      const keyword = search.keywords.find((one) => tail.endsWith(one));
      if (keyword === undefined) on.push({ ...way, tail });
      else {
        const before = tail.length - keyword.length;
        search.min = Math.min(search.min, way.min + before);
        search.max = Math.max(search.max, way.max + before);
      }
    }
  }
  return bounded(on, search);
}

/** The bytes of a small set as letters, in lower case, each once; null for a large one. */
function lettersOf(set: ByteSet): readonly string[] | null {
  const letters = new Set<string>();
  for (let byte = 0; byte < 256; byte += 1) {
    if (set[byte] !== 1) continue;
    letters.add(String.fromCharCode(byte).toLowerCase());
    if (letters.size > kindsMax) return null;
  }
  return [...letters];
}

function followRepeat(
  node: Extract<RegexNode, { kind: 'repeat' }>,
  ways: readonly Way[],
  search: Search,
): readonly Way[] {
  const { body, min, max } = node;
  if (max > roundsMax) return ways.map((way) => past(way, lengthRange(node)));
  let at = ways;
  const on: Way[] = min === 0 ? [...ways] : [];
  for (let round = 1; round <= max; round += 1) {
    at = follow(body, at, search);
    if (round >= min) on.push(...at);
  }
  return bounded(on, search);
}

/** A way behind something of which only the length is known. */
function past({ min, max, tail }: Way, range: { readonly min: number; readonly max: number }): Way {
  return { min: min + tail.length + range.min, max: max + tail.length + range.max, tail: '' };
}

function bounded(ways: readonly Way[], search: Search): readonly Way[] {
  const unlike = new Map(ways.map((way) => [`${way.min} ${way.max} ${way.tail}`, way]));
  if (unlike.size <= waysMax) return [...unlike.values()];
  search.tooMany = true;
  return [];
}

// Words of which every text that an expression takes has one: where none of them stands the expression need not be
// compiled. Read off the expression (regex-ast.ts).
import { type ByteSet, parseRegex, type RegexNode } from './regex-ast.ts';

/** What is known of a node's texts, in lower case. */
interface Known {
  /** All of them; null when they are too many. */
  readonly all: readonly string[] | null;
  /** Words of which each of them has one; null when there are no such. */
  readonly needed: readonly string[] | null;
}

const nothing: Known = { all: null, needed: null };
const empty: Known = { all: [''], needed: null };
/** More texts than this are too many to list. */
const textsMax = 48;
/** Of a set with more letters none says anything. */
const lettersMax = 4;
/** Words that are shorter stand everywhere. */
const wordMin = 2;

/** In lower case, for a text in lower case; null when nothing is known. */
export function neededWords(regex: RegExp): readonly string[] | null {
  const { all, needed } = knownOf(parseRegex(regex));
  return better(asWords(all), needed);
}

function knownOf(node: RegexNode): Known {
  switch (node.kind) {
    case 'set':
      return { all: lettersOf(node.set), needed: null };
    case 'sequence':
      return inSequence(node.parts.map(knownOf));
    case 'choice':
      return oneOf(node.options.map(knownOf));
    case 'group':
      return knownOf(node.body);
    case 'repeat':
      return repeated(knownOf(node.body), node.min, node.max);
    case 'look':
    case 'edge':
      return empty;
    case 'reference':
      return nothing;
  }
}

function lettersOf(set: ByteSet): readonly string[] | null {
  const letters = new Set<string>();
  set.forEach((has, byte) => {
    if (has === 1) letters.add(String.fromCharCode(byte).toLowerCase());
  });
  return letters.size > lettersMax ? null : [...letters];
}

/** The best words of any stretch of parts whose texts can all be listed, or of any part. */
function inSequence(parts: readonly Known[]): Known {
  let needed: readonly string[] | null = null;
  let stretch: readonly string[] = [''];
  let isAll = true;
  for (const part of parts) {
    const longer = part.all === null ? null : products(stretch, part.all);
    if (longer !== null) {
      stretch = longer;
      continue;
    }
    isAll = false;
    needed = better(better(asWords(stretch), part.needed), needed);
    stretch = part.all ?? [''];
  }
  return { all: isAll ? stretch : null, needed: better(asWords(stretch), needed) };
}

function products(firsts: readonly string[], seconds: readonly string[]): readonly string[] | null {
  if (firsts.length * seconds.length > textsMax) return null;
  return [...new Set(firsts.flatMap((first) => seconds.map((second) => first + second)))];
}

function oneOf(options: readonly Known[]): Known {
  const texts = options.flatMap(({ all }) => all ?? []);
  const all = options.every((option) => option.all !== null) && texts.length <= textsMax ? texts : null;
  const words = options.map((option) => better(asWords(option.all), option.needed));
  return { all, needed: words.every((one) => one !== null) ? shortest(words.flat()) : null };
}

function repeated(body: Known, min: number, max: number): Known {
  if (max === 1) return min === 1 ? body : { all: body.all && [...new Set(['', ...body.all])], needed: null };
  return { all: null, needed: min === 0 ? null : better(asWords(body.all), body.needed) };
}

/** Those without which there is no other of them; null where one says nothing. */
function asWords(texts: readonly string[] | null): readonly string[] | null {
  if (texts === null) return null;
  const words = shortest(texts);
  return words.every(({ length }) => length >= wordMin) ? words : null;
}

function shortest(texts: readonly string[]): readonly string[] {
  const all = [...new Set(texts)];
  return all.filter((text) => !all.some((other) => other !== text && text.includes(other)));
}

/** Those that say more: the longer the shortest one is, and the fewer there are. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (one === null || other === null) return one ?? other;
  const least = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  const more = least(one) - least(other) || other.length - one.length;
  return more >= 0 ? one : other;
}

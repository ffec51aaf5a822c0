// The prefilter: finds every keyword of every pattern in one pass over the bytes, without regard to ASCII case.
// An Aho-Corasick automaton (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975) as a dense table over
// byte classes: bytes that stand in no keyword share a class, and so do `a` and `A`. Every state is held as the
// offset of its row, the complement of it where a keyword ends, so that the loop makes two look-ups and one comparison a
// byte and allocates nothing.

export interface Automaton {
  /** Byte → class, 256 entries; class 0 is every byte that stands in no keyword. */
  readonly classOf: Uint8Array;
  readonly classCount: number;
  /**
   * Row offset of a state + class → row offset of the next state; where a keyword ends at that one, the bitwise
   * complement of it, which is negative.
   */
  readonly next: Int32Array;
  /** For each state the keywords (by index) that end there, or null. */
  readonly outputs: readonly (readonly number[] | null)[];
  /** Length of each keyword, in bytes. */
  readonly lengths: readonly number[];
  /** The greatest of them. */
  readonly longest: number;
  /** Room for the hits of the second half of a text, kept between searches. */
  readonly second: Hits;
}

/** What a search found: offsets one past the end of a keyword, ascending, and the state reached there. */
export class Hits {
  ends = new Int32Array(1024);
  states = new Int32Array(1024);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(end: number, state: number): void {
    if (this.count === this.ends.length) this.grow(this.count * 2);
    this.ends[this.count] = end;
    this.states[this.count] = state;
    this.count += 1;
  }

  append(other: Hits): void {
    const count = this.count + other.count;
    if (count > this.ends.length) this.grow(count * 2);
    this.ends.set(other.ends.subarray(0, other.count), this.count);
    this.states.set(other.states.subarray(0, other.count), this.count);
    this.count = count;
  }

  private grow(length: number): void {
    const ends = new Int32Array(length);
    const states = new Int32Array(length);
    ends.set(this.ends);
    states.set(this.states);
    this.ends = ends;
    this.states = states;
  }
}

/** Makes the automaton of some keywords, which are ASCII and not empty. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const folded = foldedBytes(keywords);
  const { classOf, classCount } = byteClasses(folded);
  const lengths = keywords.map((keyword) => keyword.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const table = writeTable(buildTrie(folded, lengths, classOf), classCount);
  return { classOf, classCount, ...table, lengths, longest, second: new Hits() };
}

/** From this many bytes on a text is searched at two places at once. */
const interleavedBytesMin = 512;

/** Appends every place at which a keyword ends in `bytes` to `hits`. */
export function search(automaton: Automaton, bytes: Uint8Array, hits: Hits): void {
  searchFrom(automaton, bytes, hits, { state: 0, from: 0, to: bytes.length });
}

/**
 * Appends exactly those hits of a search of all of `bytes` whose end is in (`from`, `to`], with the same states. It
 * reads `longest - 1` bytes before `from` at most: a keyword that ends behind `from` begins no earlier than that.
 * @throws RangeError unless 0 <= from <= to <= bytes.length
 */
export function searchRange(
  automaton: Automaton,
  bytes: Uint8Array,
  from: number,
  to: number,
  hits: Hits,
): void {
  if (!(from >= 0 && from <= to && to <= bytes.length)) throw new RangeError('no range of these bytes');
  const state = stateAfter(automaton, bytes, { state: 0, from: 0, to: from });
  searchFrom(automaton, bytes, hits, { state, from, to });
}

/** Where a search begins and ends. */
interface Span {
  /** The state reached before `from`. */
  readonly state: number;
  readonly from: number;
  readonly to: number;
}

/** The state at the end of a span, or one that finds the same from there on: at most `longest - 1` bytes are read. */
function stateAfter({ classOf, next, longest }: Automaton, bytes: Uint8Array, span: Span): number {
  const start = Math.max(span.from, span.to - longest + 1);
  let state = start === span.from ? span.state : 0;
  for (let at = start; at < span.to; at += 1) {
    state = rowOf(next[state + (classOf[bytes[at] as number] as number)] as number);
  }
  return state;
}

/**
 * Each look-up waits for the one before it, so a single chain leaves the processor idle most of the time: the two halves
 * of a text are gone through side by side. The second half starts as many bytes early as the longest keyword has, less
 * one, after which its state finds what that of a whole search finds.
 */
function searchFrom(automaton: Automaton, bytes: Uint8Array, hits: Hits, span: Span): void {
  const { from, to } = span;
  if (to - from < interleavedBytesMin) {
    searchOn(automaton, bytes, hits, span);
    return;
  }
  const { classOf, next } = automaton;
  const behind = automaton.second;
  behind.clear();
  const half = from + ((to - from) >>> 1);
  const end = half * 2 - from;
  let first = span.state;
  let second = stateAfter(automaton, bytes, { ...span, to: half });
  for (let at = from, ahead = half; ahead < end; at += 1, ahead += 1) {
    first = next[first + (classOf[bytes[at] as number] as number)] as number;
    second = next[second + (classOf[bytes[ahead] as number] as number)] as number;
    if (first < 0) {
      first = ~first;
      hits.add(at + 1, first);
    }
    if (second < 0) {
      second = ~second;
      behind.add(ahead + 1, second);
    }
  }
  searchOn(automaton, bytes, behind, { state: second, from: end, to });
  hits.append(behind);
}

/** One chain alone. */
function searchOn({ classOf, next }: Automaton, bytes: Uint8Array, hits: Hits, span: Span): void {
  let { state } = span;
  for (let at = span.from; at < span.to; at += 1) {
    state = next[state + (classOf[bytes[at] as number] as number)] as number;
    if (state < 0) {
      state = ~state;
      hits.add(at + 1, state);
    }
  }
}

/** Calls `visit` for each keyword found, by the order of their ends, with its index and the offset of its first byte. */
export function forEachHit(
  automaton: Automaton,
  hits: Hits,
  visit: (keyword: number, start: number) => void,
): void {
  for (let i = 0; i < hits.count; i += 1) {
    const state = (hits.states[i] as number) / automaton.classCount;
    for (const keyword of automaton.outputs[state] ?? []) {
      visit(keyword, (hits.ends[i] as number) - (automaton.lengths[keyword] as number));
    }
  }
}

/** All keywords in lower case, one behind the other: making an array of each takes longer than the rest. */
function foldedBytes(keywords: readonly string[]): Uint8Array {
  const text = keywords.join('');
  const bytes = new Uint8Array(text.length);
  let others = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    others |= code & ~0x7f;
    bytes[at] = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  }
  const odd = others === 0 ? keywords.indexOf('') : keywords.findIndex((one) => /[^\0-\x7f]/.test(one));
  if (odd === -1) return bytes;
  throw new Error(`a keyword must be ASCII and not empty: ${JSON.stringify(keywords[odd])}`);
}

function byteClasses(folded: Uint8Array): { classOf: Uint8Array; classCount: number } {
  const classOf = new Uint8Array(256);
  let classCount = 1;
  for (const byte of folded) {
    if (classOf[byte] !== 0) continue;
    classOf[byte] = classCount;
    if (byte >= 0x61 && byte <= 0x7a) classOf[byte - 0x20] = classCount;
    classCount += 1;
  }
  return { classOf, classCount };
}

/** A trie as lists of children; states are numbered as they come, 0 is the root. */
interface Trie {
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** The class of bytes that leads to a state. */
  readonly symbol: Uint8Array;
  readonly stateCount: number;
  /** For each state the keywords that end there, or null. */
  readonly ending: (readonly number[] | null)[];
}

function buildTrie(folded: Uint8Array, lengths: readonly number[], classOf: Uint8Array): Trie {
  const statesMax = folded.length + 1;
  const firstChild = new Int32Array(statesMax);
  const nextSibling = new Int32Array(statesMax);
  const symbol = new Uint8Array(statesMax);
  const ending: (number[] | null)[] = [null];
  let from = 0;
  lengths.forEach((length, keyword) => {
    let state = 0;
    for (let at = from; at < from + length; at += 1) {
      const wanted = classOf[folded[at] as number] as number;
      let child = firstChild[state] as number;
      while (child !== 0 && symbol[child] !== wanted) child = nextSibling[child] as number;
      if (child === 0) {
        child = ending.length;
        ending.push(null);
        symbol[child] = wanted;
        nextSibling[child] = firstChild[state] as number;
        firstChild[state] = child;
      }
      state = child;
    }
    from += length;
    const list = ending[state];
    if (list) list.push(keyword);
    else ending[state] = [keyword];
  });
  return { firstChild, nextSibling, symbol, stateCount: ending.length, ending };
}

/**
 * Writes the table, breadth first: a state's row is that of its longest suffix which is a state as well, but for its
 * own children. A suffix is shorter, so that its row is there before, and whether a keyword ends at it is known.
 */
function writeTable(
  { firstChild, nextSibling, symbol, stateCount, ending }: Trie,
  classCount: number,
): Pick<Automaton, 'next' | 'outputs'> {
  const next = new Int32Array(stateCount * classCount);
  const suffix = new Int32Array(stateCount);
  const outputs: (readonly number[] | null)[] = [...ending];
  const queue = new Int32Array(stateCount);
  let queued = 1;
  for (let head = 0; head < queued; head += 1) {
    const state = queue[head] as number;
    const row = state * classCount;
    const suffixRow = (suffix[state] as number) * classCount;
    if (state !== 0)
      for (let at = 0; at < classCount; at += 1) next[row + at] = next[suffixRow + at] as number;
    for (let child = firstChild[state] as number; child !== 0; child = nextSibling[child] as number) {
      const at = row + (symbol[child] as number);
      // What stands there still is where the suffix goes on.
      const fallback = state === 0 ? 0 : rowOf(next[at] as number) / classCount;
      suffix[child] = fallback;
      const inherited = outputs[fallback] ?? null;
      const own = outputs[child] ?? null;
      if (inherited !== null) outputs[child] = own === null ? inherited : [...own, ...inherited];
      next[at] = outputs[child] === null ? child * classCount : ~(child * classCount);
      queue[queued] = child;
      queued += 1;
    }
  }
  return { next, outputs };
}

/** The offset of a row, whether a keyword ends there or not. */
function rowOf(entry: number): number {
  return entry < 0 ? ~entry : entry;
}

// The prefilter: finds every keyword of every pattern in one pass over the bytes, without regard to ASCII case.
// An Aho-Corasick automaton (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975) as a dense table over
// byte classes: bytes that stand in no keyword share a class, and so do `a` and `A`. Every state is held as the
// offset of its row, the complement of it where a keyword ends, so that the loop makes two look-ups and one comparison a
// byte and allocates nothing. What of the table is not written yet is written on the way (keyword-table.ts).

import { KeywordTable, pendingBelow, rowOf } from './keyword-table.ts';
import { keywordText } from './keyword-text.ts';

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

export class Automaton extends KeywordTable {
  /** Room for the hits of the second half of a text, kept between searches. */
  readonly second = new Hits();
}

/** Makes the automaton of some keywords. Throws an Error for one that is not ASCII or empty. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  return new Automaton(keywordText(keywords));
}

/** From this many bytes on a text is searched at two places at once. */
const interleavedBytesMin = 512;

/** Appends every place at which a keyword ends in `bytes` to `hits`. */
export function search(automaton: Automaton, bytes: Uint8Array, hits: Hits): void {
  searchFrom(automaton, bytes, hits, { state: 0, from: 0, to: bytes.length });
}

/**
 * Appends every place at which a keyword ends that lies wholly in `[from, to)`.
 * @throws RangeError unless 0 <= from <= to <= bytes.length
 */
export function searchStretch(
  automaton: Automaton,
  bytes: Uint8Array,
  from: number,
  to: number,
  hits: Hits,
): void {
  if (!(from >= 0 && from <= to && to <= bytes.length)) throw new RangeError('no stretch of these bytes');
  searchFrom(automaton, bytes, hits, { state: 0, from, to });
}

/** Where a search begins and ends. */
interface Span {
  /** The state reached before `from`. */
  readonly state: number;
  readonly from: number;
  readonly to: number;
}

/** The state at the end of a span, or one that finds the same from there on: at most `longest - 1` bytes are read. */
function stateAfter(automaton: Automaton, bytes: Uint8Array, span: Span): number {
  const { classOf, longest } = automaton;
  const start = Math.max(span.from, span.to - longest + 1);
  let state = start === span.from ? span.state : 0;
  for (let at = start; at < span.to; at += 1) {
    const entry = state + (classOf[bytes[at] as number] as number);
    state = rowOf(automaton.settle(entry));
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
  const { classOf, next, second: behind } = automaton;
  behind.clear();
  const half = from + ((to - from) >>> 1);
  const end = half * 2 - from;
  let first = span.state;
  let second = stateAfter(automaton, bytes, { ...span, to: half });
  for (let at = from, ahead = half; ahead < end; at += 1, ahead += 1) {
    const firstEntry = first + (classOf[bytes[at] as number] as number);
    const secondEntry = second + (classOf[bytes[ahead] as number] as number);
    first = next[firstEntry] as number;
    second = next[secondEntry] as number;
    if (first < 0) {
      if (first < pendingBelow) first = automaton.settle(firstEntry);
      if (first < 0) {
        first = ~first;
        hits.add(at + 1, first);
      }
    }
    if (second < 0) {
      if (second < pendingBelow) second = automaton.settle(secondEntry);
      if (second < 0) {
        second = ~second;
        behind.add(ahead + 1, second);
      }
    }
  }
  searchOn(automaton, bytes, behind, { state: second, from: end, to });
  hits.append(behind);
}

/** One chain alone. */
function searchOn(automaton: Automaton, bytes: Uint8Array, hits: Hits, span: Span): void {
  const { classOf, next } = automaton;
  let { state } = span;
  for (let at = span.from; at < span.to; at += 1) {
    const entry = state + (classOf[bytes[at] as number] as number);
    state = next[entry] as number;
    if (state >= 0) continue;
    if (state < pendingBelow) state = automaton.settle(entry);
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

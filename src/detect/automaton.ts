// The prefilter: finds every keyword of every pattern in one pass over the bytes, without regard to ASCII case.
// An Aho-Corasick automaton (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975) as a dense table over
// byte classes: bytes that stand in no keyword share a class, and so do `a` and `A`. Every state is held as the
// offset of its row, and states at which a keyword ends come last, so that the loop makes one look-up and one
// comparison a byte and allocates nothing.

export interface Automaton {
  /** Byte → class, 256 entries; class 0 is every byte that stands in no keyword. */
  readonly classOf: Uint8Array;
  readonly classCount: number;
  /** Row offset of a state + class → row offset of the next state. */
  readonly next: Int32Array;
  /** Row offset of the first state at which a keyword ends; all after it are such. */
  readonly firstAccepting: number;
  /** For each such state, in order, the keywords (by index) that end there. */
  readonly outputs: readonly (readonly number[])[];
  /** Length of each keyword, in bytes. */
  readonly lengths: readonly number[];
}

/** What a search found: offsets one past the end of a keyword, ascending, and the state reached there. */
export class Hits {
  ends = new Int32Array(1024);
  states = new Int32Array(1024);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  grow(): void {
    const ends = new Int32Array(this.ends.length * 2);
    const states = new Int32Array(this.states.length * 2);
    ends.set(this.ends);
    states.set(this.states);
    this.ends = ends;
    this.states = states;
  }
}

/** Makes the automaton of some keywords, which are ASCII and not empty. */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const folded = keywords.map(foldedBytes);
  const { classOf, classCount } = byteClasses(folded);
  const trie = buildTrie(folded, classOf, classCount);
  const order = linkFailures(trie, classCount);
  return layOut(trie, order, { classOf, classCount, lengths: folded.map((bytes) => bytes.length) });
}

/** Appends every place at which a keyword ends in `bytes` to `hits`. */
export function search(automaton: Automaton, bytes: Uint8Array, hits: Hits): void {
  const { classOf, next, firstAccepting } = automaton;
  const length = bytes.length;
  let state = 0;
  for (let at = 0; at < length; at += 1) {
    state = next[state + (classOf[bytes[at] as number] as number)] as number;
    if (state >= firstAccepting) {
      if (hits.count === hits.ends.length) hits.grow();
      hits.ends[hits.count] = at + 1;
      hits.states[hits.count] = state;
      hits.count += 1;
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
    const accepting = ((hits.states[i] as number) - automaton.firstAccepting) / automaton.classCount;
    for (const keyword of automaton.outputs[accepting] ?? []) {
      visit(keyword, (hits.ends[i] as number) - (automaton.lengths[keyword] as number));
    }
  }
}

function foldedBytes(keyword: string): number[] {
  const bytes = [...keyword.toLowerCase()].map((character) => character.charCodeAt(0));
  if (bytes.length === 0 || bytes.some((byte) => byte > 0x7f)) {
    throw new Error(`a keyword must be ASCII and not empty: ${JSON.stringify(keyword)}`);
  }
  return bytes;
}

function byteClasses(folded: readonly number[][]): { classOf: Uint8Array; classCount: number } {
  const classOf = new Uint8Array(256);
  let classCount = 1;
  for (const byte of new Set(folded.flat())) {
    classOf[byte] = classCount;
    if (byte >= 0x61 && byte <= 0x7a) classOf[byte - 0x20] = classCount;
    classCount += 1;
  }
  return { classOf, classCount };
}

interface Trie {
  /** For each state a row of its children by class, 0 for none; after `linkFailures` the whole transition. */
  readonly rows: Int32Array;
  readonly stateCount: number;
  /** For each state the keywords that end there, or null. */
  readonly ending: (number[] | null)[];
}

function buildTrie(folded: readonly number[][], classOf: Uint8Array, classCount: number): Trie {
  const statesMax = folded.reduce((sum, bytes) => sum + bytes.length, 1);
  const rows = new Int32Array(statesMax * classCount);
  const ending: (number[] | null)[] = [null];
  folded.forEach((bytes, keyword) => {
    let state = 0;
    for (const byte of bytes) {
      const at = state * classCount + (classOf[byte] as number);
      // No state but the root leads to the root, and none does so in the trie itself.
      if (rows[at] === 0) {
        rows[at] = ending.length;
        ending.push(null);
      }
      state = rows[at] as number;
    }
    const list = ending[state];
    if (list) list.push(keyword);
    else ending[state] = [keyword];
  });
  return { rows, stateCount: ending.length, ending };
}

/** Fills every transition and passes keywords on along the suffix links; returns the states breadth first. */
function linkFailures({ rows, stateCount, ending }: Trie, classCount: number): Int32Array {
  const suffix = new Int32Array(stateCount);
  const order = new Int32Array(stateCount);
  let count = 1;
  for (let head = 0; head < count; head += 1) {
    const state = order[head] as number;
    const row = state * classCount;
    const suffixRow = (suffix[state] as number) * classCount;
    const inherited = state === 0 ? null : (ending[suffix[state] as number] ?? null);
    if (inherited !== null) ending[state] = [...(ending[state] ?? []), ...inherited];
    for (let symbol = 0; symbol < classCount; symbol += 1) {
      const fallback = state === 0 ? 0 : (rows[suffixRow + symbol] as number);
      const child = rows[row + symbol] as number;
      if (child === 0) {
        rows[row + symbol] = fallback;
      } else {
        suffix[child] = fallback;
        order[count] = child;
        count += 1;
      }
    }
  }
  return order;
}

/** Numbers the states so that those at which a keyword ends come last, and writes one flat table. */
function layOut(
  { rows, stateCount, ending }: Trie,
  order: Int32Array,
  shape: Pick<Automaton, 'classOf' | 'classCount' | 'lengths'>,
): Automaton {
  const { classCount } = shape;
  const offsets = new Int32Array(stateCount);
  const outputs: number[][] = [];
  let position = 0;
  for (const state of order) {
    if (ending[state] !== null) continue;
    offsets[state] = position;
    position += classCount;
  }
  const firstAccepting = position;
  for (const state of order) {
    const list = ending[state] ?? null;
    if (list === null) continue;
    offsets[state] = position;
    position += classCount;
    outputs.push(list);
  }
  const next = new Int32Array(stateCount * classCount);
  for (let state = 0; state < stateCount; state += 1) {
    const from = state * classCount;
    const to = offsets[state] as number;
    for (let symbol = 0; symbol < classCount; symbol += 1) {
      next[to + symbol] = offsets[rows[from + symbol] as number] as number;
    }
  }
  return { ...shape, next, firstAccepting, outputs };
}

// The table of the automaton, written as far as texts have led into it: of tens of thousands of states a small scan
// visits a few hundred and a long one some thousands. Nothing is built before; a state gets its row when it is reached
// for the first time (lazy construction: Aho, Sethi and Ullman, "Compilers", 1986, section 3.7). Rows lie in the
// order of their first use, so that those in use lie together.
import type { KeywordText } from './keyword-text.ts';

/** Entries below this stand for a state that has no row yet. */
export const pendingBelow = -(2 ** 30);

/** There is no further keyword in a list. */
const none = -1;

export class KeywordTable {
  /** Byte → class, 256 entries; class 0 is every byte that stands in no keyword. */
  readonly classOf: Uint8Array;
  readonly classCount: number;
  /** Length of each keyword, in bytes. */
  readonly lengths: Uint32Array;
  /** The greatest of them. */
  readonly longest: number;
  /**
   * Row offset of a state + class → row offset of the next state; where a keyword ends at that one, the bitwise
   * complement of it, which is negative; below `pendingBelow` it has to be asked for by `settle`. The root's row is the
   * first. There is room for the rows of all states, which costs no memory until it is written to.
   */
  readonly next: Int32Array;
  /** For each row the keywords (by index) that end there, or null. */
  readonly outputs: (readonly number[] | null)[] = [null];

  private readonly keywords: KeywordText;
  /** For each row that of its longest suffix which is a state as well, by offset, and how many bytes lead to it. */
  private readonly suffixes: Int32Array;
  private readonly depths: Uint32Array;
  /**
   * Nodes are states that were seen from a row and may have none yet: for each the row that it follows, with which class,
   * the first of the keywords that begin like it (the others are behind that one in `following`), and its own row, 0
   * until it is reached.
   */
  private nodeCount = 0;
  private readonly parents: Int32Array;
  private readonly symbols: Uint8Array;
  private readonly firsts: Int32Array;
  private readonly rows: Int32Array;
  private readonly following: Int32Array;
  /** Nodes that wait for the row of their suffix. */
  private readonly waiting: Int32Array;

  constructor(keywords: KeywordText) {
    const { bytes, lengths } = keywords;
    const statesMax = bytes.length + 1;
    const { classOf, classCount } = byteClasses(bytes);
    this.classOf = classOf;
    this.classCount = classCount;
    this.keywords = keywords;
    this.next = new Int32Array(statesMax * classCount);
    this.suffixes = new Int32Array(statesMax);
    this.depths = new Uint32Array(statesMax);
    this.parents = new Int32Array(statesMax);
    this.symbols = new Uint8Array(statesMax);
    this.firsts = new Int32Array(statesMax);
    this.rows = new Int32Array(statesMax);
    this.lengths = lengths;
    this.following = new Int32Array(lengths.length);
    this.longest = this.addRoot();
    this.waiting = new Int32Array(this.longest + 1);
  }

  /** Makes the root's row of all keywords; gives the length of the longest. */
  private addRoot(): number {
    const { classOf, firsts, following, lengths, next } = this;
    const { bytes, starts } = this.keywords;
    let longest = 0;
    for (let keyword = 0; keyword < lengths.length; keyword += 1) {
      const length = lengths[keyword] as number;
      if (length > longest) longest = length;
      const symbol = classOf[bytes[starts[keyword] as number] as number] as number;
      const entry = next[symbol] as number;
      if (entry === 0) {
        following[keyword] = none;
        this.addNode(0, symbol, keyword);
      } else {
        const node = nodeOf(entry);
        following[keyword] = firsts[node] as number;
        firsts[node] = keyword;
      }
    }
    return longest;
  }

  /** Gives the row offset, or the complement of it, for an entry that was pending, and writes it there. */
  settle(entry: number): number {
    const present = this.next[entry] as number;
    // Of two chains that read the same entry the other one was first.
    if (present >= pendingBelow) return present;
    const node = nodeOf(present);
    if (this.rows[node] === 0) this.addRows(node);
    const row = this.rows[node] as number;
    const value = this.outputs[row / this.classCount] === null ? row : ~row;
    this.next[entry] = value;
    return value;
  }

  /**
   * A state's row is made of that of its longest suffix which is a state as well: those that have none yet get theirs
   * first. A suffix is shorter, so that this comes to an end. (A loop: a function that calls itself takes long to compile.)
   */
  private addRows(wanted: number): void {
    const { waiting, rows } = this;
    waiting[0] = wanted;
    for (let depth = 0; depth >= 0; ) {
      const node = waiting[depth] as number;
      const parent = this.parents[node] as number;
      let suffix = 0;
      if (parent !== 0) {
        const ahead = (this.suffixes[parent / this.classCount] as number) + (this.symbols[node] as number);
        const value = this.next[ahead] as number;
        suffix = value < pendingBelow ? (rows[nodeOf(value)] as number) : rowOf(value);
        if (value < pendingBelow && suffix === 0) {
          depth += 1;
          waiting[depth] = nodeOf(value);
          continue;
        }
      }
      this.addRow(node, parent, suffix);
      depth -= 1;
    }
  }

  /** The row of a state is that of its suffix, but for its own children. */
  private addRow(node: number, parent: number, suffix: number): void {
    const { classCount, outputs } = this;
    const index = outputs.length;
    const row = index * classCount;
    const depth = (this.depths[parent / classCount] as number) + 1;
    this.rows[node] = row;
    this.suffixes[index] = suffix;
    this.depths[index] = depth;
    this.next.copyWithin(row, suffix, suffix + classCount);
    const inherited = outputs[suffix / classCount] ?? null;
    const own = this.addNodes(row, depth, this.firsts[node] as number);
    outputs.push(own === null || inherited === null ? (own ?? inherited) : [...own, ...inherited]);
  }

  /** Adds the states that follow a row, from a list of keywords; gives those that end there, or null. */
  private addNodes(row: number, depth: number, first: number): readonly number[] | null {
    const { classOf, following, firsts, lengths, next } = this;
    const { bytes, starts } = this.keywords;
    const ended: number[] = [];
    const oldest = this.nodeCount;
    for (let keyword = first; keyword !== none; ) {
      const after = following[keyword] as number;
      if (lengths[keyword] === depth) ended.push(keyword);
      else {
        const symbol = classOf[bytes[(starts[keyword] as number) + depth] as number] as number;
        // What stands there may be where the suffix goes on.
        const node = nodeOf(next[row + symbol] as number);
        if (node >= oldest) {
          following[keyword] = firsts[node] as number;
          firsts[node] = keyword;
        } else {
          following[keyword] = none;
          this.addNode(row, symbol, keyword);
        }
      }
      keyword = after;
    }
    return ended.length === 0 ? null : ended;
  }

  private addNode(row: number, symbol: number, first: number): void {
    const node = this.nodeCount;
    this.parents[node] = row;
    this.symbols[node] = symbol;
    this.firsts[node] = first;
    this.next[row + symbol] = pendingBelow - 1 - node;
    this.nodeCount = node + 1;
  }
}

/** The node of a pending entry, negative for another one. */
function nodeOf(entry: number): number {
  return pendingBelow - 1 - entry;
}

/** The offset of a row, whether a keyword ends there or not. */
export function rowOf(value: number): number {
  return value < 0 ? ~value : value;
}

/** Asks for each byte whether it is there: going through all of the text takes longer. */
function byteClasses(lowerCase: Uint8Array): { classOf: Uint8Array; classCount: number } {
  const classOf = new Uint8Array(256);
  let classCount = 1;
  for (let byte = 0; byte < 128; byte += 1) {
    if (!lowerCase.includes(byte)) continue;
    classOf[byte] = classCount;
    if (byte >= 0x61 && byte <= 0x7a) classOf[byte - 0x20] = classCount;
    classCount += 1;
  }
  return { classOf, classCount };
}

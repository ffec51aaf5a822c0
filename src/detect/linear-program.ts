// What can be proven of an expression of the user's own without running it on a text: how long a match can be, and
// whether keywords stand in its matches. Proven on the program that is made of the expression, together with an
// automaton of the keywords: a way through both.
import type { Program, ProgramState } from '../config/linear-regex.ts';
import type { ByteSet } from './regex-ast.ts';

/** Bytes of the longest match, in UTF-8; infinite where there is no bound. */
export function matchBytesOf({ start, states }: Program): number {
  // Depth first; a state that is met again on the way to itself is a loop.
  const open = -1;
  const known = new Map<number, number>();
  const stack = [start];
  while (stack.length > 0) {
    const at = stack.at(-1) as number;
    const state = states[at] as ProgramState;
    const next = nextOf(state);
    if (!known.has(at)) {
      known.set(at, open);
      const missing = next.filter((one) => !known.has(one));
      if (next.some((one) => known.get(one) === open)) return Number.POSITIVE_INFINITY;
      stack.push(...missing);
      continue;
    }
    stack.pop();
    if (known.get(at) !== open) continue;
    if (next.some((one) => known.get(one) === open)) return Number.POSITIVE_INFINITY;
    const own = state.kind === 'take' ? bytesOf(state.ranges) : 0;
    known.set(at, own + Math.max(0, ...next.map((one) => known.get(one) as number)));
  }
  return known.get(start) ?? 0;
}

function nextOf(state: ProgramState): readonly number[] {
  if (state.kind === 'match') return [];
  return state.kind === 'take' ? [state.next] : state.next;
}

/** Bytes of the longest character of some ranges. A byte that is none of UTF-8 counts as U+FFFD. */
function bytesOf(ranges: ArrayLike<number>): number {
  let last = 0;
  for (let at = 1; at < ranges.length; at += 2) last = Math.max(last, ranges[at] as number);
  if (last < 0x80) return 1;
  if (last < 0x800) return 2;
  return last < 0x10000 ? 3 : 4;
}

/** The bytes that a match can hold. A byte that is none of ASCII is one of any character beyond. */
export function bytesWithin({ states }: Program): ByteSet {
  const within = new Uint8Array(256);
  for (const state of states) {
    if (state.kind !== 'take') continue;
    for (let at = 0; at < state.ranges.length; at += 2) {
      const [first, last] = [state.ranges[at] as number, state.ranges[at + 1] as number];
      if (first < 0x80) within.fill(1, first, Math.min(last + 1, 0x80));
      if (last >= 0x80) within.fill(1, 0x80);
    }
  }
  return within;
}

/** Steps after which nothing is proven any more. */
const stepsMax = 1_000_000;

/** A text in which the expression may match that holds none of the keywords; null where each match holds one. */
export function matchWithout(program: Program, keywords: readonly string[]): string | null {
  const found = search(program, keywords, false);
  return typeof found === 'string' ? found : null;
}

/** Whether no match of the expression holds any of the keywords. */
export function isDeaf(program: Program, keywords: readonly string[]): boolean {
  return search(program, keywords, true) === null;
}

/** A way to a match with a keyword on it, or with none; null when there is none, undefined when that was not found out. */
function search(
  { start, states }: Program,
  keywords: readonly string[],
  withKeyword: boolean,
): string | null | undefined {
  const automaton = new KeywordAutomaton(keywords.map((one) => one.toLowerCase()));
  const width = automaton.count;
  /** By state of the program. */
  const characters = new Map<number, readonly string[]>();
  /** By state of both: the character that led there, and from where. */
  const reached = new Map<number, { readonly from: number; readonly taken: string }>();
  const stack: number[] = [];
  let steps = 0;
  const reach = (key: number, from: number, taken: string) => {
    steps += 1;
    if (reached.has(key)) return;
    reached.set(key, { from, taken });
    stack.push(key);
  };
  reach(start * width, -1, '');
  while (stack.length > 0) {
    if (steps > stepsMax) return undefined;
    const key = stack.pop() as number;
    const heard = key % width;
    const at = (key - heard) / width;
    const state = states[at] as ProgramState;
    if (state.kind === 'match') {
      if ((heard === automaton.whole) === withKeyword) return wayTo(key, reached);
    } else if (state.kind === 'pass') {
      for (const next of state.next.toReversed()) reach(next * width + heard, key, '');
    } else {
      const all = characters.get(at) ?? automaton.charactersOf(state.ranges);
      characters.set(at, all);
      for (const taken of all) {
        const then = automaton.after(heard, taken);
        if (then !== automaton.whole || withKeyword) reach(state.next * width + then, key, taken);
      }
    }
  }
  return null;
}

function wayTo(key: number, reached: ReadonlyMap<number, { from: number; taken: string }>): string {
  const taken: string[] = [];
  for (let at = key; at >= 0; ) {
    const step = reached.get(at);
    taken.push(step?.taken ?? '');
    at = step?.from ?? -1;
  }
  return taken.reverse().join('');
}

/** Where case does not count they are an s and a k: nobody writes a keyword with them. */
const oddCases: ReadonlySet<number> = new Set([0x17f, 0x212a]);

/** What of the keywords a text ends with. State 0: of none the beginning. */
class KeywordAutomaton {
  /** A keyword is in the text; so it stays. */
  readonly whole: number;
  readonly count: number;
  private readonly beginnings: readonly string[];
  private readonly keywords: readonly string[];
  private readonly known = new Map<string, number>();
  /** The characters that keywords have. */
  private readonly alphabet: readonly number[];

  constructor(keywords: readonly string[]) {
    this.keywords = keywords;
    const all = keywords.flatMap((one) => Array.from(one, (_, length) => one.slice(0, length)));
    this.beginnings = [...new Set(['', ...all])];
    this.whole = this.beginnings.length;
    this.count = this.whole + 1;
    const letters = new Set(keywords.join('') + keywords.join('').toUpperCase());
    this.alphabet = [...letters].map((one) => one.charCodeAt(0));
  }

  after(state: number, character: string): number {
    if (state === this.whole) return state;
    const key = `${state} ${character}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const text = (this.beginnings[state] as string) + character.toLowerCase();
    let next = this.whole;
    if (!this.keywords.some((one) => text.endsWith(one))) {
      next = 0;
      for (let at = 0; at < text.length && next === 0; at += 1) {
        next = Math.max(0, this.beginnings.indexOf(text.slice(at)));
      }
    }
    this.known.set(key, next);
    return next;
  }

  /** Those of some ranges that make a difference: one stands for all that no keyword has. */
  charactersOf(ranges: ArrayLike<number>): string[] {
    const has = (code: number) => {
      for (let at = 0; at < ranges.length; at += 2) {
        if (code >= (ranges[at] as number) && code <= (ranges[at + 1] as number)) return true;
      }
      return false;
    };
    const told = this.alphabet.filter(has);
    const other = this.otherOf(ranges, has);
    return [...(other === null ? [] : [other]), ...told].map((code) => String.fromCodePoint(code));
  }

  private otherOf(ranges: ArrayLike<number>, has: (code: number) => boolean): number | null {
    const free = (code: number) => !this.alphabet.includes(code) && !oddCases.has(code);
    for (let code = 0x21; code < 0x7f; code += 1) if (free(code) && has(code)) return code;
    for (let at = 0; at < ranges.length; at += 2) {
      for (let code = ranges[at] as number; code <= (ranges[at + 1] as number); code += 1) {
        if (free(code)) return code;
      }
    }
    return null;
  }
}

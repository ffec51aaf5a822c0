// Does every match of an expression hold one of its keywords? Proven on the product of the expression's program with
// an automaton of the keywords (of its own: what is proven must not rest on the detector's): a way through both on
// which no keyword ends is a match without one.
import type { ByteSet, RegexNode } from '../detect/regex-ast.ts';
import { compileProgram, type Program } from './regex-program.ts';

/** How many rounds of a repetition are told apart: more of the same bytes make no further keyword. */
const roundsMax = 120;

/**
 * A string that the expression takes and that holds none of the keywords, its look-arounds left out of account; null
 * when there is none. A look-around that asks for text with a keyword counts as that keyword: it stands beside the
 * match. `random` (numbers in [0, 1)) chooses among such strings.
 */
export function matchWithoutKeyword(
  node: RegexNode,
  keywords: readonly string[],
  random: () => number = () => 0,
): string | null {
  const folded = keywords.map((one) => one.toLowerCase());
  const reversed = folded.map((one) => [...one].reverse().join(''));
  const holds = (body: Program, ahead: boolean) =>
    search(body, ahead ? folded : reversed, { random, holds: () => false }) === null;
  return search(compileProgram(node, { roundsMax }), folded, { random, holds });
}

interface Choices {
  readonly random: () => number;
  /** Does all that a look-around asks for hold a keyword? */
  readonly holds: (body: Program, ahead: boolean) => boolean;
}

/** How a state of the program was reached with an end of text: from which state and end, by which byte (-1: none). */
interface Step {
  readonly state: number;
  readonly end: string;
  readonly byte: number;
  /** Of the whole way to it: its bytes, and more for each that goes on with a keyword. */
  readonly cost: number;
}

function search(program: Program, keywords: readonly string[], { random, holds }: Choices): string | null {
  const reached: Map<string, Step | null>[] = [];
  reached[program.start] = new Map([['', null]]);
  const endsAfter = endFinder(keywords, random);
  // The shortest and plainest way is kept, as it is read best; or any, as look-arounds may forbid that one.
  const reach = (to: number, end: string, step: Step) => {
    const there = reached[to] ?? new Map<string, Step | null>();
    reached[to] = there;
    const known = there.get(end);
    if (known == null || step.cost < known.cost || random() > 0.6) there.set(end, step);
  };
  for (let index = program.start; index > 0; index -= 1) {
    const ends = reached[index];
    const state = program.states[index];
    if (ends === undefined || state === undefined || state.kind === 'accept') continue;
    if (state.kind === 'look' && !state.negative && holds(state.body, state.ahead)) continue;
    for (const [end, way] of ends) {
      const cost = way?.cost ?? 0;
      if (state.kind === 'set') {
        for (const [to, byte] of endsAfter(end, state.set)) {
          reach(state.next, to, { state: index, end, byte, cost: cost + 1 + to.length / 8 });
        }
      } else {
        const nexts = state.kind === 'split' ? state.nexts : [state.next];
        for (const next of nexts) reach(next, end, { state: index, end, byte: -1, cost });
      }
    }
  }
  const accepted = reached[0];
  if (accepted === undefined) return null;
  const ways = [...accepted.values()].filter((way) => way !== null);
  return trace(reached, ways.sort((a, b) => a.cost - b.cost)[0] ?? null);
}

/**
 * What matters of a text is its longest end that begins a keyword. After a text that ends so and any byte of a set:
 * the ends that there can be without a keyword being complete, each with one byte that leads there.
 */
function endFinder(keywords: readonly string[], random: () => number) {
  const known = new Map<ByteSet, Map<string, ReadonlyMap<string, number>>>();
  const bytes = bytesInTurn(Math.floor(random() * 94));
  const ends = new Map<string, string | null>();
  const endOf = (text: string): string | null => {
    const known = ends.get(text);
    if (known !== undefined) return known;
    const end = endAfter(text, keywords);
    ends.set(text, end);
    return end;
  };
  return (end: string, set: ByteSet): ReadonlyMap<string, number> => {
    const ofSet = known.get(set) ?? new Map<string, ReadonlyMap<string, number>>();
    known.set(set, ofSet);
    const before = ofSet.get(end);
    if (before !== undefined) return before;
    const found = new Map<string, number>();
    for (const byte of bytes) {
      if (set[byte] !== 1) continue;
      const to = endOf(end + String.fromCharCode(byte).toLowerCase());
      if (to !== null && !found.has(to)) found.set(to, byte);
    }
    ofSet.set(end, found);
    return found;
  };
}

/** The longest end of a text that begins a keyword; null when it is a whole one. */
function endAfter(text: string, keywords: readonly string[]): string | null {
  if (keywords.some((one) => text.endsWith(one))) return null;
  for (let at = 0; at < text.length; at += 1) {
    const end = text.slice(at);
    if (keywords.some((one) => one.startsWith(end))) return end;
  }
  return '';
}

/** All bytes, the printable ones first, from the `shift`-th of them on. */
function bytesInTurn(shift: number): number[] {
  const printable = Array.from({ length: 94 }, (_, i) => 0x21 + ((i + shift) % 94));
  const others = [...Array(256).keys()].filter((byte) => byte < 0x21 || byte > 0x7e);
  return [...printable, ...others];
}

function trace(reached: readonly (Map<string, Step | null> | undefined)[], last: Step | null): string {
  const bytes: number[] = [];
  let step = last;
  while (step !== null) {
    if (step.byte >= 0) bytes.push(step.byte);
    step = reached[step.state]?.get(step.end) ?? null;
  }
  return String.fromCharCode(...bytes.reverse());
}

// An expression as a graph without cycles: its repetitions are bounded, so each round has states of its own. Successors
// have lower numbers than what leads to them, which makes every analysis a single pass.
import { type ByteSet, complement, type RegexNode, setOf } from '../detect/regex-ast.ts';

export type ProgramState =
  /** Takes one byte. */
  | { readonly kind: 'set'; readonly set: ByteSet; readonly next: number }
  /** Goes on in each of these, in this order. */
  | { readonly kind: 'split'; readonly nexts: readonly number[] }
  /** Goes on when a look-around agrees; its body is a program of its own, backwards for a look-behind. */
  | {
      readonly kind: 'look';
      readonly ahead: boolean;
      readonly negative: boolean;
      readonly body: Program;
      readonly next: number;
    }
  | { readonly kind: 'accept' };

export interface Program {
  readonly states: readonly ProgramState[];
  readonly start: number;
}

export interface ProgramOptions {
  /** More rounds than this of one repetition are counted as this many. */
  readonly roundsMax?: number;
}

const statesMax = 400_000;
const anything = complement(setOf([]));
/** What a back reference may take: it is a quote or a short mark wherever one is used. */
const referenceBytesMax = 32;

/** The program of an expression. Throws an Error when a repetition has no bound or the program would be too large. */
export function compileProgram(node: RegexNode, { roundsMax = 1e6 }: ProgramOptions = {}): Program {
  return compile(node, { roundsMax, backwards: false });
}

interface Mode {
  readonly roundsMax: number;
  readonly backwards: boolean;
}

function compile(node: RegexNode, mode: Mode): Program {
  const states: ProgramState[] = [{ kind: 'accept' }];
  const start = add(node, 0, states, mode);
  return { states, start };
}

function push(states: ProgramState[], state: ProgramState): number {
  if (states.length >= statesMax) throw new Error('the expression repeats too much to be looked into');
  return states.push(state) - 1;
}

/** Adds the states of `node` before `next`; returns the first of them. */
function add(node: RegexNode, next: number, states: ProgramState[], mode: Mode): number {
  switch (node.kind) {
    case 'set':
      return push(states, { kind: 'set', set: node.set, next });
    case 'sequence': {
      const parts = mode.backwards ? node.parts : [...node.parts].reverse();
      return parts.reduce((at, part) => add(part, at, states, mode), next);
    }
    case 'choice':
      return push(states, {
        kind: 'split',
        nexts: node.options.map((option) => add(option, next, states, mode)),
      });
    case 'group':
      return add(node.body, next, states, mode);
    case 'repeat':
      return addRepeat(node, next, states, mode);
    case 'look': {
      const body = compile(node.body, { ...mode, backwards: !node.ahead });
      return push(states, { kind: 'look', ahead: node.ahead, negative: node.negative, body, next });
    }
    case 'edge':
      return next;
    case 'reference': {
      const body: RegexNode = { kind: 'set', set: anything };
      return addRepeat({ body, min: 0, max: referenceBytesMax, lazy: false }, next, states, mode);
    }
  }
}

function addRepeat(
  node: Pick<RegexNode & { kind: 'repeat' }, 'body' | 'min' | 'max' | 'lazy'>,
  next: number,
  states: ProgramState[],
  mode: Mode,
): number {
  if (node.max === Number.POSITIVE_INFINITY) throw new Error('a repetition has no upper bound');
  const max = Math.min(node.max, mode.roundsMax);
  const min = Math.min(node.min, max);
  let at = next;
  for (let round = min; round < max; round += 1) {
    const body = add(node.body, at, states, mode);
    at = push(states, { kind: 'split', nexts: node.lazy ? [next, body] : [body, next] });
  }
  for (let round = 0; round < min; round += 1) at = add(node.body, at, states, mode);
  return at;
}

/** Bytes that no set of a program tells apart, as one letter; `of` maps each byte to its letter. */
export interface Letters {
  readonly of: Uint8Array;
  readonly count: number;
  /** A byte for each letter, a printable one where there is one. */
  readonly sample: readonly number[];
}

export function lettersOf(program: Program): Letters {
  const sets = new Set<ByteSet>();
  collectSets(program, sets);
  const of = new Uint8Array(256);
  let count = 1;
  for (const set of sets) {
    const split = new Map<number, number>();
    const next = new Uint8Array(256);
    let fresh = 0;
    for (let byte = 0; byte < 256; byte += 1) {
      const key = (of[byte] as number) * 2 + (set[byte] as number);
      let letter = split.get(key);
      if (letter === undefined) {
        letter = fresh;
        fresh += 1;
        split.set(key, letter);
      }
      next[byte] = letter;
    }
    of.set(next);
    count = fresh;
  }
  const sample: number[] = [];
  for (let byte = 255; byte >= 0; byte -= 1) {
    const letter = of[byte] as number;
    const printable = byte >= 0x21 && byte <= 0x7e;
    if (sample[letter] === undefined || printable || (sample[letter] as number) > 0x7e) sample[letter] = byte;
  }
  return { of, count, sample };
}

function collectSets(program: Program, out: Set<ByteSet>): void {
  for (const state of program.states) {
    if (state.kind === 'set') out.add(state.set);
    if (state.kind === 'look') collectSets(state.body, out);
  }
}

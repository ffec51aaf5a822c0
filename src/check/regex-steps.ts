// What a backtracking engine pays for an expression at one place of a text, at worst: the steps that it takes when it
// tries every way through the expression and none succeeds. Repetitions are bounded, so that there is always such a
// number and the time for a text grows with its length alone; but `a{0,200}a{0,200}b` makes the number 20,000, and
// `(?:a{1,9}){1,9}` makes it astronomic. The number is an upper bound: two ways that go on side by side have to agree in
// the next `foresight` bytes only, and beyond them each is given the text that is worst for it.
import type { RegexNode } from '../detect/regex-ast.ts';
import { compileProgram, type Letters, lettersOf, type Program, type ProgramState } from './regex-program.ts';

/** Cells of a table, above which no more foresight is tried. */
const cellsMax = 12_000_000;
const foresightMax = 4;

/**
 * An upper bound of the steps for one place of a text. Looks no further ahead than is needed to show that the number is
 * `enough` or less. Throws an Error for an expression without a bound.
 */
export function stepsMax(node: RegexNode, enough = 0): number {
  const program = compileProgram(node);
  const letters = lettersOf(program);
  let best = Number.POSITIVE_INFINITY;
  for (let foresight = 1; foresight <= foresightMax; foresight += 1) {
    const cells = program.states.length * letters.count ** foresight;
    if (foresight > 1 && (best <= enough || cells > cellsMax)) break;
    best = Math.min(best, largest(stepTable(program, letters, foresight), program.start));
  }
  return best;
}

/** For each state and each of the next letters the steps from there, row by row; letters count in base `count`. */
export interface StepTable {
  readonly rows: readonly Float64Array[];
}

/** Row `s` of the table has `letters.count ** foresight` cells: steps from state `s` before those letters. */
export function stepTable(program: Program, letters: Letters, foresight: number): StepTable {
  const width = letters.count ** foresight;
  const rows: Float64Array[] = [];
  /** For each state: its row, reduced to the worst last letter; what a step to it costs. */
  const reduced: (Float64Array | undefined)[] = [];
  program.states.forEach((state, index) => {
    rows[index] = rowOf(state, { rows, reduced, letters, width, foresight });
  });
  return { rows };
}

interface Filling {
  readonly rows: readonly Float64Array[];
  readonly reduced: (Float64Array | undefined)[];
  readonly letters: Letters;
  readonly width: number;
  readonly foresight: number;
}

function rowOf(state: ProgramState, filling: Filling): Float64Array {
  const { rows, letters, width } = filling;
  switch (state.kind) {
    case 'accept':
      return new Float64Array(width).fill(1);
    case 'set':
      return setRow(state, filling);
    case 'split': {
      const row = new Float64Array(width);
      for (const next of state.nexts) {
        const from = rows[next] as Float64Array;
        for (let cell = 0; cell < width; cell += 1)
          row[cell] = (row[cell] as number) + (from[cell] as number);
      }
      return row;
    }
    case 'look': {
      const row = (rows[state.next] as Float64Array).slice();
      const body = stepTable(state.body, letters, filling.foresight);
      const seen = body.rows[state.body.start] as Float64Array;
      const worst = largest(body, state.body.start);
      for (let cell = 0; cell < width; cell += 1) {
        row[cell] = (row[cell] as number) + (state.ahead ? (seen[cell] as number) : worst);
      }
      return row;
    }
  }
}

function setRow(
  state: ProgramState & { kind: 'set' },
  { rows, reduced, letters, width }: Filling,
): Float64Array {
  const row = new Float64Array(width).fill(1);
  const { count } = letters;
  const rest = width / count;
  let after = reduced[state.next];
  if (after === undefined) {
    after = worstLast(rows[state.next] as Float64Array, count);
    reduced[state.next] = after;
  }
  for (let letter = 0; letter < count; letter += 1) {
    if (state.set[letters.sample[letter] as number] !== 1) continue;
    for (let cell = 0; cell < rest; cell += 1) row[letter * rest + cell] = 1 + (after[cell] as number);
  }
  return row;
}

/** The largest over the last letter, for each combination of those before it. */
function worstLast(row: Float64Array, count: number): Float64Array {
  const out = new Float64Array(row.length / count);
  for (let cell = 0; cell < row.length; cell += 1) {
    const to = Math.floor(cell / count);
    if ((row[cell] as number) > (out[to] as number)) out[to] = row[cell] as number;
  }
  return out;
}

function largest(table: StepTable, state: number): number {
  return (table.rows[state] as Float64Array).reduce((a, b) => Math.max(a, b), 0);
}

// A text that makes a backtracking engine take as many steps for an expression as can be found: of all ways that are
// still open, the next byte is the one that lets the most of them go on for the longest.

import { compileProgram, lettersOf, type Program } from '../../src/check/regex-program.ts';
import { stepTable } from '../../src/check/regex-steps.ts';
import type { RegexNode } from '../../src/detect/regex-ast.ts';

export interface WorstText {
  readonly text: string;
  /** The steps that it takes at its first byte, when every look-around agrees. */
  readonly steps: number;
}

/** Builds such a text of `bytesMax` bytes or less. */
export function worstText(node: RegexNode, bytesMax: number): WorstText {
  const program = compileProgram(node, { roundsMax: bytesMax });
  const letters = lettersOf(program);
  const { rows } = stepTable(program, letters, 1);
  let open = settle(program, new Map([[program.start, 1]]));
  let text = '';
  let steps = 0;
  while (open.size > 0 && text.length < bytesMax) {
    const scores = new Float64Array(letters.count);
    for (const [state, ways] of open) {
      const row = rows[state];
      for (let letter = 0; letter < letters.count; letter += 1) {
        scores[letter] = (scores[letter] ?? 0) + ways * (row?.[letter] ?? 0);
      }
      steps += ways;
    }
    const byte = letters.sample[scores.indexOf(scores.reduce((a, b) => Math.max(a, b), 0))] ?? 0;
    text += String.fromCharCode(byte);
    const after = new Map<number, number>();
    for (const [index, ways] of open) {
      const state = program.states[index];
      if (state?.kind !== 'set' || state.set[byte] !== 1) continue;
      after.set(state.next, (after.get(state.next) ?? 0) + ways);
    }
    open = settle(program, after);
  }
  return { text, steps };
}

/** Follows what takes no byte: the states that take one, each with the number of ways that lead there. */
function settle(program: Program, from: ReadonlyMap<number, number>): Map<number, number> {
  const out = new Map<number, number>();
  const waiting = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [index, ways] = next;
    const state = program.states[index];
    if (state?.kind === 'set') out.set(index, (out.get(index) ?? 0) + ways);
    if (state?.kind === 'split') for (const one of state.nexts) waiting.push([one, ways]);
    if (state?.kind === 'look') waiting.push([state.next, ways]);
  }
  return out;
}

// A probe (pattern.ts) as a loop over bytes: most addresses in a log have no password, and an expression takes ten times as
// long to say so. Read off the expression as far as a loop can tell; what it lets through is for the expression.
import { type ByteSet, parseRegex, type RegexNode } from '../detect/regex-ast.ts';

/** Bytes of a set in a row. */
export interface ProbeStep {
  readonly set: ByteSet;
  readonly min: number;
  readonly max: number;
}

/** What every text that the probe takes begins with. */
export function probeSteps(probe: Pick<RegExp, 'source' | 'flags'>): readonly ProbeStep[] {
  const found: ProbeStep[] = [];
  addSteps(parseRegex(probe), found);
  const last = found.findIndex((step, index) => !isDecided(step, found[index + 1]));
  if (last === -1) return found;
  // How many of them there are, what follows decides.
  return [
    ...found.slice(0, last),
    ...found.slice(last, last + 1).map(({ set, min }) => ({ set, min, max: min })),
  ];
}

/** Adds those of a node; false where something else follows. */
function addSteps(node: RegexNode, into: ProbeStep[]): boolean {
  switch (node.kind) {
    case 'set':
      into.push({ set: node.set, min: 1, max: 1 });
      return true;
    case 'sequence':
      return node.parts.every((part) => addSteps(part, into));
    case 'group':
      return addSteps(node.body, into);
    case 'repeat':
      if (node.body.kind !== 'set') return false;
      into.push({ set: node.body.set, min: node.min, max: node.max });
      return true;
    default:
      return false;
  }
}

/** Whether taking as many as there are is right: what follows has none of the same bytes. */
function isDecided({ set, min, max }: ProbeStep, next: ProbeStep | undefined): boolean {
  if (min === max) return true;
  return next !== undefined && next.min > 0 && set.every((has, byte) => has === 0 || next.set[byte] === 0);
}

/** Whether the bytes from `at` on, up to `end`, begin so. */
export function beginsWithSteps(
  steps: readonly ProbeStep[],
  bytes: Uint8Array,
  at: number,
  end: number,
): boolean {
  let place = at;
  for (const { set, min, max } of steps) {
    const from = place;
    while (place < end && place - from < max && set[bytes[place] as number] === 1) place += 1;
    if (place - from < min) return false;
  }
  return true;
}

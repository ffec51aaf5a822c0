// Which bytes the strings hold that an expression takes: anywhere in them, and at each of their first places. A loop over
// bytes can then say where no match can go on, before a string is made and the expression is run.
import { type ByteSet, type RegexNode, setOf } from './regex-ast.ts';

/** The bytes that may stand in a match, look-arounds left out. */
export function bytesWithin(node: RegexNode): ByteSet {
  const within = setOf([]);
  addBytes(node, within);
  return within;
}

function addBytes(node: RegexNode, within: ByteSet): void {
  switch (node.kind) {
    case 'set':
      addAll(within, node.set);
      return;
    case 'sequence':
      for (const part of node.parts) addBytes(part, within);
      return;
    case 'choice':
      for (const option of node.options) addBytes(option, within);
      return;
    case 'repeat':
    case 'group':
      addBytes(node.body, within);
      return;
    default:
      // What a reference repeats stands in its group, and look-arounds take nothing.
      return;
  }
}

function addAll(into: ByteSet, set: ByteSet): void {
  for (let byte = 0; byte < 256; byte += 1) if (set[byte] === 1) into[byte] = 1;
}

/** What may stand at the first places of a match. */
export interface Head {
  /** For each byte a bit for each place at which it may stand, the lowest for the first. */
  readonly places: Uint32Array;
  /** How many places are known: no match is shorter. */
  readonly length: number;
}

/** The head of an expression, of at most so many places; 30 is the most. */
export function headOf(node: RegexNode, lengthMax: number): Head {
  const places = new Uint32Array(256);
  const all = 2 ** (lengthMax + 1) - 1;
  const ends = enter(node, 1, { places, all });
  let length = 0;
  // Behind the end of a match anything may stand.
  while (length < lengthMax && (ends & (1 << length)) === 0) length += 1;
  const known = 2 ** length - 1;
  return { places: places.map((mask) => mask & known), length };
}

interface Walk {
  readonly places: Uint32Array;
  /** The bits of all places, and of all that are further on in one. */
  readonly all: number;
}

/** Notes what a node takes where it begins at the places of a mask; gives the places at which it ends. */
function enter(node: RegexNode, starts: number, walk: Walk): number {
  switch (node.kind) {
    case 'set':
      for (let byte = 0; byte < 256; byte += 1) {
        if (node.set[byte] === 1) walk.places[byte] = (walk.places[byte] as number) | starts;
      }
      return (starts << 1) & walk.all;
    case 'sequence':
      return node.parts.reduce((at, part) => enter(part, at, walk), starts);
    case 'choice':
      return node.options.reduce((ends, option) => ends | enter(option, starts, walk), 0);
    case 'group':
      return enter(node.body, starts, walk);
    case 'repeat':
      return enterRepeat(node, starts, walk);
    case 'reference': {
      const lowest = starts & -starts;
      const onwards = starts === 0 ? 0 : walk.all & ~(lowest - 1);
      for (let byte = 0; byte < 256; byte += 1) walk.places[byte] = (walk.places[byte] as number) | onwards;
      return onwards;
    }
    default:
      return starts;
  }
}

function enterRepeat(
  { body, min, max }: Extract<RegexNode, { kind: 'repeat' }>,
  starts: number,
  walk: Walk,
): number {
  let at = starts;
  let ends = min === 0 ? starts : 0;
  for (let round = 1; round <= max && at !== 0; round += 1) {
    const next = enter(body, at, walk);
    if (round >= min) ends |= next;
    // A body that may be empty: it comes no further in more rounds.
    if (next === at) return ends | next;
    at = next;
  }
  return ends;
}

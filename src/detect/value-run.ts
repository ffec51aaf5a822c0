// What every text that an expression takes must have: so many bytes in a row, all of a few kinds. Read off the
// expression once, so that a loop over bytes can say that none of its texts stands in a stretch.
import { parseRegex, type RegexNode } from './regex-ast.ts';

export interface ValueRun {
  /** 1 for each byte that may stand in such a text. */
  readonly bytes: Uint8Array;
  /** How many of them there are at least; 0 when nothing is known. */
  readonly length: number;
}

const newline = 0x0a;
const nothingKnown: ValueRun = { bytes: new Uint8Array(256), length: 0 };
const anyByte = new Uint8Array(256).fill(1);

/** What a text of an expression is made of, and its least length in bytes; nothing where it may hold line breaks. */
export function valueRun(value: RegExp): ValueRun {
  const run = runOf(parseRegex(value), null);
  return run.bytes[newline] === 1 ? nothingKnown : run;
}

/** The run that says most of those that every match has. */
export function neededRun(regex: RegExp): ValueRun {
  const needed: ValueRun[] = [];
  runOf(parseRegex(regex), needed);
  let best = nothingKnown;
  let bits = 0;
  for (const run of needed) {
    const own = bitsOf(run);
    if (own <= bits) continue;
    best = run;
    bits = own;
  }
  return best;
}

/** How unlikely a run is where any byte may stand, in bits. */
function bitsOf({ bytes, length }: ValueRun): number {
  if (length === 0) return 0;
  let kinds = 0;
  for (let byte = 0; byte < 256; byte += 1) kinds += bytes[byte] as number;
  return length * Math.log2(256 / kinds);
}

/** The run of a node. `needed`, where every match goes through the node, is told of it and of those within. */
function runOf(node: RegexNode, needed: ValueRun[] | null): ValueRun {
  const run = ofParts(node, needed);
  if (run.length > 0) needed?.push(run);
  return run;
}

function ofParts(node: RegexNode, needed: ValueRun[] | null): ValueRun {
  switch (node.kind) {
    case 'set':
      return { bytes: node.set, length: 1 };
    case 'sequence':
      return joined(node.parts.map((part) => runOf(part, needed)));
    case 'choice':
      return either(node.options.map((option) => runOf(option, null)));
    case 'repeat': {
      const body = runOf(node.body, node.min > 0 ? needed : null);
      return { bytes: body.bytes, length: body.length * node.min };
    }
    case 'group':
      return ofParts(node.body, needed);
    case 'look':
    case 'edge':
      return nothingKnown;
    case 'reference':
      return { bytes: anyByte, length: 0 };
  }
}

function joined(runs: readonly ValueRun[]): ValueRun {
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  return { bytes: union(runs), length };
}

function either(runs: readonly ValueRun[]): ValueRun {
  return { bytes: union(runs), length: Math.min(...runs.map(({ length }) => length)) };
}

function union(runs: readonly ValueRun[]): Uint8Array {
  const bytes = new Uint8Array(256);
  for (const run of runs) {
    for (let byte = 0; byte < 256; byte += 1)
      bytes[byte] = (bytes[byte] as number) | (run.bytes[byte] as number);
  }
  return bytes;
}

/** Whether a run lies in `[from, to)`. Most bytes are not read: a run that holds none of every `length`th is none. */
export function hasRun(bytes: Uint8Array, from: number, to: number, run: ValueRun): boolean {
  const { length } = run;
  let first = from;
  for (let last = first + length - 1; last < to; last = first + length - 1) {
    let at = last;
    while (at >= first && run.bytes[bytes[at] as number] === 1) at -= 1;
    if (at < first) return true;
    first = at + 1;
  }
  return false;
}

/**
 * Where a run begins in `[from, to)`, at most `lineBreaksMax` line breaks behind `from`, or -1; and one past the last byte
 * that was read for it.
 */
export function findRun(
  bytes: Uint8Array,
  stretch: { readonly from: number; readonly to: number; readonly lineBreaksMax: number },
  run: ValueRun,
): { readonly start: number; readonly read: number } {
  const end = Math.min(bytes.length, stretch.to + run.length - 1);
  let count = 0;
  let breaks = 0;
  for (let at = stretch.from; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (run.bytes[byte] === 1) {
      count += 1;
      if (count === run.length) return { start: at + 1 - count, read: at + 1 };
      continue;
    }
    count = 0;
    if (byte === newline) {
      breaks += 1;
      if (breaks > stretch.lineBreaksMax) return { start: -1, read: at + 1 };
    }
  }
  // That the text ends there was seen as well.
  return { start: -1, read: end };
}

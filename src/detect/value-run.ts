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

/** From so many bytes on a run is a long one. */
const longRun = 8;

/**
 * Of the runs that every match has the long one and the short one that say most, the better one first; but for those that its
 * keywords have in them. A single `@` is rare in one way, twenty digits are in another.
 */
export function neededRuns(regex: RegExp, keywords: readonly string[] = []): readonly ValueRun[] {
  const needed: ValueRun[] = [];
  runOf(parseRegex(regex), needed);
  const given = keywords.flatMap((one) => [Buffer.from(one.toLowerCase()), Buffer.from(one.toUpperCase())]);
  const best = [nothingKnown, nothingKnown];
  for (const run of needed) {
    const at = run.length < longRun ? 1 : 0;
    if (bitsOf(run) <= bitsOf(best[at] as ValueRun)) continue;
    if (!given.some((one) => hasRun(one, 0, one.length, run))) best[at] = run;
  }
  return best.filter(({ length }) => length > 0).sort((a, b) => bitsOf(b) - bitsOf(a));
}

/** How unlikely a run is in a text, in bits. */
function bitsOf({ bytes, length }: ValueRun): number {
  if (length === 0) return 0;
  let share = 0;
  for (let byte = 0; byte < 256; byte += 1) share += (bytes[byte] as number) * (shares[byte] as number);
  return length * -Math.log2(Math.min(1, share));
}

/** How often each byte stands in source code and configuration, roughly: shares of one. */
const shares = sharesOfText();

function sharesOfText(): Float64Array {
  const table = new Float64Array(256).fill(0.0002);
  const add = (characters: string, share: (rank: number) => number) => {
    [...characters].forEach((one, rank) => {
      table[one.charCodeAt(0)] = share(rank);
    });
  };
  add('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', () => 0.004);
  add('0123456789', () => 0.006);
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZ', () => 0.003);
  add('etaoinsrhldcumfpgwybvkxjqz', (rank) => (26 - rank) * 0.0016);
  add(' \n\t', (rank) => 0.13 / (rank + 1) ** 2);
  const sum = table.reduce((all, one) => all + one, 0);
  return table.map((share) => share / sum);
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

/** The same as numbers: the length, then how many bytes from 0 on are not of it, are, are not, and so on. */
export function packRun({ bytes, length }: ValueRun): number[] {
  const packed = [length];
  let from = 0;
  for (let kind = 0; from < bytes.length; kind = 1 - kind) {
    const end = bytes.indexOf(1 - kind, from);
    const to = end === -1 ? bytes.length : end;
    packed.push(to - from);
    from = to;
  }
  return packed;
}

export function unpackRun([length = 0, ...stretches]: readonly number[]): ValueRun {
  const bytes = new Uint8Array(256);
  let from = 0;
  stretches.forEach((stretch, index) => {
    bytes.fill(index % 2, from, from + stretch);
    from += stretch;
  });
  return { bytes, length };
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

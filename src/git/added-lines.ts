// Tells which lines of a file are new against an older version: the lines that are in no longest common
// subsequence of the two. Myers' greedy algorithm (E. W. Myers, "An O(ND) Difference Algorithm and Its
// Variations", 1986) on numbered lines. Lines are bytes with their line break: a change of CR LF to LF
// changes the line, and so does a line break that comes or goes at the end of the file, as git-diff(1)
// counts them.

const newline = 0x0a;

/**
 * The greatest number of differing lines that Myers is tried for: its trace takes 4 bytes times the square
 * of this.
 */
const editsMax = 2048;
/** The greatest number of steps that Myers may take before the multiset comparison answers. */
const stepsMax = 40_000_000;

export interface AddedLinesLimits {
  readonly editsMax: number;
  readonly stepsMax: number;
}

/**
 * 1-based numbers of the lines of `after` that are not in `before`, ascending. Minimal, unless the files
 * differ by more than the limits: then a line counts as added when `after` has it more often than `before`,
 * the last ones first.
 */
export function addedLines(
  before: Uint8Array,
  after: Uint8Array,
  limits: AddedLinesLimits = { editsMax, stepsMax },
): number[] {
  const old = Buffer.from(before.buffer, before.byteOffset, before.byteLength);
  const now = Buffer.from(after.buffer, after.byteOffset, after.byteLength);
  const { start, oldEnd, nowEnd } = trim(old, now);
  const firstLine = countLineBreaks(now, 0, start) + 1;
  const numbers = new Map<string, number>();
  const oldLines = numberLines(old, start, oldEnd, numbers);
  const distinctOld = numbers.size;
  const nowLines = numberLines(now, start, nowEnd, numbers);
  const kept = keptLines(oldLines, nowLines, distinctOld, limits);
  const added: number[] = [];
  for (let i = 0; i < nowLines.length; i += 1) if (kept[i] === 0) added.push(firstLine + i);
  return added;
}

/** How many lines a file has; the last one counts with or without its line break. */
export function countLines(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return 0;
  return countLineBreaks(buffer, 0, buffer.length - 1) + 1;
}

/** Leaves out what is equal at both ends, in whole lines: nearly all of nearly every file. */
function trim(old: Buffer, now: Buffer): { start: number; oldEnd: number; nowEnd: number } {
  const shorter = Math.min(old.length, now.length);
  const same = sameBytes(shorter, (from, to) => now.compare(old, from, to, from, to) === 0);
  const start = same === 0 ? 0 : old.lastIndexOf(newline, same - 1) + 1;
  const [oldLength, nowLength] = [old.length, now.length];
  const tail = sameBytes(
    shorter - start,
    (from, to) => now.compare(old, oldLength - to, oldLength - from, nowLength - to, nowLength - from) === 0,
  );
  // The equal tail starts somewhere within a line: go on to where the next line starts in both.
  const firstBreak = old.indexOf(newline, old.length - tail);
  let cut = firstBreak === -1 ? 0 : old.length - firstBreak - 1;
  if (tail > cut && startsLine(old, old.length - tail) && startsLine(now, now.length - tail)) cut = tail;
  return { start, oldEnd: old.length - cut, nowEnd: now.length - cut };
}

/**
 * How many bytes of `length` are the same, counted from one end; `isSame` compares a stretch of them. By whole stretches,
 * which the machine compares at once, twice as long each time and then by halves.
 */
function sameBytes(length: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0;
  let step = 256;
  for (; same + step <= length && isSame(same, same + step); step *= 2) same += step;
  for (step = Math.min(step, length - same); step > 0; ) {
    if (same + step <= length && isSame(same, same + step)) same += step;
    else step >>>= 1;
  }
  return same;
}

function startsLine(buffer: Buffer, at: number): boolean {
  return at === 0 || buffer[at - 1] === newline;
}

function countLineBreaks(buffer: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = buffer.indexOf(newline, from); at !== -1 && at < to; at = buffer.indexOf(newline, at + 1)) {
    count += 1;
  }
  return count;
}

/** Gives equal lines of `[start, end)` equal numbers, from 0 in the order in which they are first met. */
function numberLines(buffer: Buffer, start: number, end: number, numbers: Map<string, number>): Int32Array {
  const lines: number[] = [];
  let at = start;
  while (at < end) {
    const found = buffer.indexOf(newline, at);
    const next = found === -1 || found >= end ? end : found + 1;
    const line = buffer.toString('latin1', at, next);
    let number = numbers.get(line);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(line, number);
    }
    lines.push(number);
    at = next;
  }
  return Int32Array.from(lines);
}

/** For each line of `now` 1 when it is kept from `old`, else 0. Numbers below `distinctOld` are in `old`. */
function keptLines(
  old: Int32Array,
  now: Int32Array,
  distinctOld: number,
  limits: AddedLinesLimits,
): Uint8Array {
  // A line that the other side has nowhere is in no common subsequence: leaving it out changes nothing but
  // the cost.
  const shared = new Uint8Array(distinctOld);
  for (const line of now) if (line < distinctOld) shared[line] = 1;
  const a = old.filter((line) => shared[line] === 1);
  const places: number[] = [];
  now.forEach((line, index) => {
    if (line < distinctOld) places.push(index);
  });
  const b = Int32Array.from(places, (place) => now[place] ?? 0);
  const keptOfB = myers(a, b, limits) ?? multiset(a, b, distinctOld);
  const kept = new Uint8Array(now.length);
  places.forEach((place, index) => {
    kept[place] = keptOfB[index] ?? 0;
  });
  return kept;
}

/** For each line of `b` 1 when `a` has as many of it. */
function multiset(a: Int32Array, b: Int32Array, distinct: number): Uint8Array {
  const counts = new Int32Array(distinct);
  for (const line of a) counts[line] = (counts[line] ?? 0) + 1;
  return Uint8Array.from(b, (line) => {
    const left = counts[line] ?? 0;
    counts[line] = left - 1;
    return left > 0 ? 1 : 0;
  });
}

/**
 * For each line of `b` 1 when it is in a longest common subsequence; null when the limits are passed.
 * `furthest[k]` is the greatest x that is reached on diagonal k = x - y with d edits; a copy of it is kept
 * for each d to walk back on.
 */
function myers(a: Int32Array, b: Int32Array, limits: AddedLinesLimits): Uint8Array | null {
  const n = a.length;
  const m = b.length;
  if (n === 0 || m === 0) return new Uint8Array(m);
  const bound = Math.min(n + m, limits.editsMax);
  const middle = bound + 1;
  const furthest = new Int32Array(2 * bound + 3);
  const trace: Int32Array[] = [];
  let steps = 0;
  for (let d = 0; d <= bound; d += 1) {
    trace.push(furthest.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const left = furthest[middle + k - 1] ?? 0;
      const right = furthest[middle + k + 1] ?? 0;
      let x = k === -d || (k !== d && left < right) ? right : left + 1;
      const from = x;
      while (x < n && x - k < m && a[x] === b[x - k]) x += 1;
      furthest[middle + k] = x;
      steps += x - from + 1;
      if (x >= n && x - k >= m) return walkBack(trace, n, m);
    }
    if (steps > limits.stepsMax) return null;
  }
  return null;
}

/** `trace[d]` holds diagonals -d - 1 to d + 1 as they stood before the d-th edit. */
function walkBack(trace: readonly Int32Array[], n: number, m: number): Uint8Array {
  const kept = new Uint8Array(m);
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const row = trace[d] ?? new Int32Array(0);
    const k = x - y;
    const left = row[k - 1 + d + 1] ?? 0;
    const right = row[k + 1 + d + 1] ?? 0;
    const down = k === -d || (k !== d && left < right);
    const before = down ? right : left;
    const previousX = d === 0 ? 0 : before;
    const previousY = d === 0 ? 0 : before - (down ? k + 1 : k - 1);
    while (x > previousX && y > previousY) {
      x -= 1;
      y -= 1;
      kept[y] = 1;
    }
    x = previousX;
    y = previousY;
  }
  return kept;
}

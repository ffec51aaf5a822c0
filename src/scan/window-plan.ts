// How a text that is too large to be judged whole is cut into windows. Each byte is in the core of one window, and a
// match belongs to the window in whose core its secret begins; on both sides of its core a window has as much of the
// text as any judgement looks at, so that what is found is what would be found in the whole.
import { matchBytesMaxOf } from '../detect/match-reach.ts';
import { compileNamed } from '../detect/named-matcher.ts';
import { compilePattern } from '../detect/regex-matcher.ts';
import type { Pattern } from '../model/pattern.ts';

/**
 * The furthest that anything but an expression looks from where it stands: a manifest about the word Secret
 * (detect/decode/kubernetes-secret.ts). Tables, levels of YAML and the lines above and below end at some 4,000 bytes.
 */
const surroundingsBytes = 32 * 1024;
/** How far a look-ahead or a look-behind may see past a match; see detect/regex-matcher.ts. */
const lookAroundBytes = 64;
/** From a service's name to its value; see detect/named-matcher.ts. */
const betweenBytes = 160;
/** The other half of a credential, where the pattern does not say how far it is; see detect/companion.ts. */
const companionBytes = 400;

/** Bytes on both sides of a secret that may decide whether it is one: the longest of these patterns, and its surroundings. */
export function reachOf(patterns: readonly Pattern[]): number {
  return surroundingsBytes + Math.max(0, ...patterns.map(patternReach));
}

function patternReach(pattern: Pattern): number {
  const companion = 'companion' in pattern ? pattern.companion : undefined;
  const other = companion === undefined ? 0 : (companion.withinBytes ?? companionBytes);
  if (pattern.kind === 'regex') return compilePattern(pattern).matchBytesMax + lookAroundBytes + other;
  if (pattern.kind === 'own') return matchBytesMaxOf(pattern) + lookAroundBytes;
  if (pattern.kind !== 'named') return 0;
  const name = Math.max(...pattern.names.map((one) => one.length));
  return name + betweenBytes + compileNamed(pattern).valueBytesMax + other;
}

/** Offsets in the text as it is stored; `start <= coreStart < coreEnd <= end`. */
export interface Window {
  readonly start: number;
  readonly coreStart: number;
  /** Where the next window starts, before the end of this one's core; `coreEnd` for the last. */
  readonly nextStart: number;
  readonly coreEnd: number;
  readonly end: number;
}

export interface WindowSizes {
  /** Bytes of a core; several times the reach. */
  readonly coreBytes: number;
  /** See `reachOf`. Twice as much is looked at for the beginning and the end of a line. */
  readonly reachBytes: number;
}

/** What a text is stored in, as far as cutting it is concerned. */
export interface Storage {
  /** Bytes of a unit: 1, 2 for UTF-16, 4 for UTF-32. */
  readonly unit: 1 | 2 | 4;
  readonly bigEndian: boolean;
  /** Where it begins, behind a byte order mark. */
  readonly from: number;
}

/** The windows of a text, in order. None for an empty one. */
export function planWindows(bytes: Uint8Array, storage: Storage, sizes: WindowSizes): Window[] {
  const { from } = storage;
  const reach = sizes.reachBytes * storage.unit;
  const step = Math.max(sizes.coreBytes, 4 * reach);
  const cores: number[] = [from];
  for (let at = from + step; at < bytes.length; at += step) cores.push(boundary(bytes, at, storage));
  cores.push(bytes.length);
  const starts = cores.map((core) =>
    core === from ? from : lineBefore(bytes, core - reach, reach, storage),
  );
  const windows: Window[] = [];
  for (let index = 0; index + 1 < cores.length; index += 1) {
    const coreEnd = cores[index + 1] ?? bytes.length;
    const last = index + 2 === cores.length;
    windows.push({
      start: starts[index] ?? from,
      coreStart: cores[index] ?? from,
      nextStart: last ? coreEnd : (starts[index + 1] ?? coreEnd),
      coreEnd,
      end: last ? coreEnd : lineAfter(bytes, coreEnd + reach, reach, storage),
    });
  }
  return windows;
}

const newline = 0x0a;

/** The last beginning of a line at or before `at`, or where there is none within `far` bytes a beginning of a character. */
function lineBefore(bytes: Uint8Array, at: number, far: number, storage: Storage): number {
  if (at <= storage.from) return storage.from;
  const low = Math.max(storage.from, at - far);
  const found = storage.unit === 1 ? bytes.subarray(low, at).lastIndexOf(newline) : -1;
  return found === -1 ? boundary(bytes, at, storage) : low + found + 1;
}

/** The first end of a line at or after `at`, likewise. */
function lineAfter(bytes: Uint8Array, at: number, far: number, storage: Storage): number {
  if (at >= bytes.length) return bytes.length;
  const found = storage.unit === 1 ? bytes.subarray(at, at + far).indexOf(newline) : -1;
  return found === -1 ? boundary(bytes, at, storage) : at + found + 1;
}

/** The nearest offset at or before `at` at which a character begins. */
function boundary(bytes: Uint8Array, at: number, { unit, bigEndian, from }: Storage): number {
  const aligned = at - ((at - from) % unit);
  if (unit === 4) return aligned;
  // The second half of a surrogate pair: U+DC00 to U+DFFF.
  if (unit === 2)
    return ((bytes[aligned + (bigEndian ? 0 : 1)] ?? 0) & 0xfc) === 0xdc ? aligned - 2 : aligned;
  // A character of UTF-8 has three such bytes at the most.
  let start = aligned;
  while (start > aligned - 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return ((bytes[start] ?? 0) & 0xc0) === 0x80 ? aligned : start;
}

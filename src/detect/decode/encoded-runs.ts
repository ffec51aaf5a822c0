// Runs of base64 (RFC 4648, sections 4 and 5) and of hexadecimal digits that decode to text. This is passed over every
// byte that is scanned, so it looks at eight bytes in twelve where no run is, and allocates nothing before a run's first
// characters have shown that text comes out: images, fonts and hashes are stepped over.
import { overlaps, type Span } from '../../model/location.ts';
import type { BlobText } from '../blob-text.ts';
import type { DecodeBudget } from './limits.ts';
import type { AcrossLines, Passage } from './passage.ts';
import { plainText, textEnd } from './plain-text.ts';
import type { Stretch, Unit, Wrapping } from './stretch.ts';
import type { TakenSpans } from './taken-spans.ts';

/** The shortest run that is tried, in characters: fifteen bytes of base64, ten of hexadecimal digits. */
const runCharactersMin = 20;
/** Every run of twenty holds so many bytes at one of the offsets that are looked at. */
const gateStride = 12;
const gateBytes = 8;
/** Characters of a run that are decoded to see whether the rest is worth it. */
const probeCharacters = 64;
/** Lines shorter than this are no wrapped base64: MIME wraps at 76, PEM at 64. */
const wrappedLineMin = 40;
const indentMax = 64;
/** Parts of a path before a run that are cut off in search of its beginning. */
const headsMax = 6;
/** Shorter runs are names of things far more often than paths with base64 at their end. */
const pathCharactersMin = 32;

/** What a byte can be in a run, as bits; 0 for what is in none. */
const kinds = new Uint8Array(256);
const runKind = 1;
/** The first of four characters of base64 whose first byte is text, or the NUL of a UTF-16 character (`A`). */
const leadKind = 2;
/** The first digit of a printable character or a line break. */
const highKind = 4;
const hexKind = 8;
const separatorKind = 16;
mark(runKind, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_');
mark(leadKind, 'ACDIJKLMNOPQRSTUVWXYZabcdef');
mark(highKind, '0234567');
mark(hexKind, '0123456789abcdefABCDEF');
mark(separatorKind, '/-_+');

const padding = 0x3d;
const backslash = 0x5c;
const dot = 0x2e;
const letterA = 0x41;
/** `data:image/png;base64,` and their like: what is inside is shown, played or mapped. */
const mediaUri =
  /(?:data:(?:image|font|audio|video|application\/(?:x-)?font)|sourceMappingURL=data:)[\w.+;=/-]{0,60}base64,$/i;
/** `{"version":3`: a source map. */
const sourceMapStart = 'eyJ2ZXJzaW9uIjoz';
const gzipStart = 'H4sI';
/** UTF-8's byte order mark: three bytes, four characters. */
const markStart = Buffer.from('77u/');
/** What gzip costs that did not come to an end within the budget: it was inflated up to there. */
const failedGzipBytes = 1024 * 1024;
/** JSON or XML on one line. */
const structure = /^\s*(?:\{\s*["']|\[\s*[{["']|<[?!\w])/;

/** Inflates at most so many bytes of gzip; null when it is none, is damaged or holds more. */
export type Gunzip = (bytes: Uint8Array, bytesMax: number) => Uint8Array | null;

export interface RunOptions {
  readonly passage: Passage;
  readonly gunzip: Gunzip | null;
  readonly taken: TakenSpans;
}

interface RunFinder {
  readonly blob: BlobText;
  readonly bytes: Uint8Array;
  readonly budget: DecodeBudget;
  readonly across: AcrossLines;
  readonly gunzip: Gunzip | null;
  readonly taken: TakenSpans;
  /** Lines up to here were put together and were no text: they are tried one by one. */
  wrappedUntil: number;
}

/**
 * The runs in some lines that decode to text, ascending. At which offsets it looks does not matter to what it finds: only
 * gzip is let through by chance, since its bytes are no text.
 */
export function encodedRuns({ passage, gunzip, taken }: RunOptions): Stretch[] {
  const { blob, budget, across } = passage;
  const { unwatched: bytes } = blob;
  let finder: RunFinder | null = null;
  const found: Stretch[] = [];
  const last = Math.min(bytes.length, passage.end) - gateBytes;
  let floor = passage.start;
  for (let gate = passage.start; gate <= last; gate += gateStride) {
    if (!mayHoldText(bytes, gate)) continue;
    let start = gate;
    while (start > floor && kinds[bytes[start - 1] as number] !== 0) start -= 1;
    let end = gate + gateBytes;
    while (end < bytes.length && kinds[bytes[end] as number] !== 0) end += 1;
    if (end - start < runCharactersMin) continue;
    finder ??= { blob, bytes, budget, across, gunzip, taken, wrappedUntil: 0 };
    const stretch = decodedRun(finder, start, end);
    if (stretch !== null) found.push(stretch);
    floor = Math.max(end, stretch?.end ?? 0);
    gate = floor - ((floor - passage.start) % gateStride);
  }
  return found;
}

/** Whether some lines hold what may be gzip in base64: whether it is found and inflated depends on all of the text. */
export function mayHoldGzip({ blob, start, end }: Span & { readonly blob: BlobText }): boolean {
  const bytes = blob.unwatched;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, end));
  return buffer.indexOf(gzipStart, start, 'latin1') !== -1;
}

/**
 * Whether eight bytes are all of base64, and every fourth of them, or every second, gives text. Most of what is
 * scanned ends here.
 */
function mayHoldText(bytes: Uint8Array, at: number): boolean {
  // Words are short: most are seen to end by two bytes.
  if (kinds[bytes[at + 2] as number] === 0 || kinds[bytes[at + 6] as number] === 0) return false;
  const k0 = kinds[bytes[at] as number] as number;
  const k1 = kinds[bytes[at + 1] as number] as number;
  const k2 = kinds[bytes[at + 2] as number] as number;
  const k3 = kinds[bytes[at + 3] as number] as number;
  const k4 = kinds[bytes[at + 4] as number] as number;
  const k5 = kinds[bytes[at + 5] as number] as number;
  const k6 = kinds[bytes[at + 6] as number] as number;
  const k7 = kinds[bytes[at + 7] as number] as number;
  if ((k0 & k1 & k2 & k3 & k4 & k5 & k6 & k7) === 0) return false;
  const fourth = ((k0 & k4) | (k1 & k5) | (k2 & k6) | (k3 & k7)) & leadKind;
  const second = ((k0 & k2 & k4 & k6) | (k1 & k3 & k5 & k7)) & highKind;
  return (fourth | second) !== 0;
}

/** The stretch that a run is, or that begins at one of its parts; null for a word, a path, a hash, binary data. */
function decodedRun(finder: RunFinder, runStart: number, end: number): Stretch | null {
  const { bytes } = finder;
  // `\n` and then a run: the letter belongs to the escape.
  const start = runStart > 0 && bytes[runStart - 1] === backslash ? runStart + 1 : runStart;
  const prefix = bytes[start] === 0x30 && (bytes[start + 1] === 0x78 || bytes[start + 1] === 0x58) ? 2 : 0;
  if (isHexText(bytes, start + prefix, end)) return hexStretch(finder, start, prefix);
  if (isBase64Text(bytes, start)) {
    const stretch = base64Stretch(finder, start, end);
    if (stretch !== null) return stretch;
  }
  return end - start < pathCharactersMin ? null : behindPath(finder, start, end);
}

/** Base64 behind a part of a path: `/v1/c2VjcmV0...`. */
function behindPath(finder: RunFinder, start: number, end: number): Stretch | null {
  const { bytes } = finder;
  let heads = 0;
  for (let at = start + 1; at <= end - runCharactersMin && heads < headsMax; at += 1) {
    if (!is(bytes[at - 1], separatorKind)) continue;
    heads += 1;
    const stretch = isBase64Text(bytes, at) ? base64Stretch(finder, at, end) : null;
    if (stretch !== null) return stretch;
  }
  return null;
}

/** Ten bytes of text in hexadecimal digits: of hashes one in 18,000 begins so. */
function isHexText(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < runCharactersMin) return false;
  for (let at = start; at < start + runCharactersMin; at += 2) {
    if (!is(bytes[at], highKind) || !is(bytes[at + 1], hexKind)) return false;
  }
  return true;
}

/** Every fourth character of the first twenty gives a byte of text, or NULs alternate as in UTF-16, or it is gzip. */
function isBase64Text(bytes: Uint8Array, start: number): boolean {
  if (startsGzip(bytes, start)) return true;
  for (let at = startsMarked(bytes, start) ? 4 : 0; at < runCharactersMin; at += 4) {
    if (!is(bytes[start + at], leadKind)) return false;
  }
  if (bytes[start] === letterA || bytes[start + 8] === letterA || bytes[start + 16] === letterA) return false;
  return (bytes[start + 4] === letterA) === (bytes[start + 12] === letterA);
}

function startsMarked(bytes: Uint8Array, start: number): boolean {
  if (bytes[start] !== markStart[0]) return false;
  return (
    bytes[start + 1] === markStart[1] &&
    bytes[start + 2] === markStart[2] &&
    bytes[start + 3] === markStart[3]
  );
}

function startsGzip(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 0x48 && bytes[start + 1] === 0x34 && bytes[start + 2] === 0x73;
}

function hexStretch(finder: RunFinder, prefixStart: number, prefix: number): Stretch | null {
  const { blob, bytes } = finder;
  const start = prefixStart + prefix;
  let end = start;
  while (end < bytes.length && is(bytes[end], hexKind)) end += 1;
  end -= (end - start) % 2;
  if (isTaken(finder, { start, end })) return null;
  const text = plainText(Buffer.from(blob.slice(start, end), 'hex'));
  if (text === null || !finder.budget.take(text.length)) return null;
  const grain = prefix === 0 && text.length * 2 === end - start ? { grain: 'hex' as const } : {};
  const unit = { start: prefixStart, end, text: latin1(text), ...grain };
  return stretchOf(unit, 'hexadecimal digits');
}

function base64Stretch(finder: RunFinder, start: number, runEnd: number): Stretch | null {
  const { blob } = finder;
  const probe = blob.slice(start, Math.min(runEnd, start + probeCharacters));
  const gzip = probe.startsWith(gzipStart);
  if (!gzip && !isTextProbe(probe)) return null;
  if (isTaken(finder, { start, end: runEnd }) || isMedia(blob, start, probe)) return null;
  if (isTokenPart(blob, start, runEnd)) return null;
  const candidates =
    start < finder.wrappedUntil ? [padded(finder.bytes, runEnd)] : ends(finder, start, runEnd);
  for (const end of candidates) {
    if (!finder.budget.hasRoom(((end - start) * 3) / 4)) return null;
    const unit = gzip ? gzipUnit(finder, start, end) : base64Unit(blob, start, end);
    if (unit === null) {
      finder.wrappedUntil = Math.max(finder.wrappedUntil, end);
      continue;
    }
    if (!finder.budget.take(unit.text.length)) return null;
    return stretchOf(unit, gzip ? 'base64 of gzip' : 'base64');
  }
  return null;
}

/** Whether the first characters decode to text; one of several bytes may be cut at their end. */
function isTextProbe(probe: string): boolean {
  const bytes = Buffer.from(probe.slice(0, probe.length - (probe.length % 4)), 'base64');
  return textEnd(bytes) > bytes.length - 4 || (bytes[1] === 0 && plainText(bytes) !== null);
}

function base64Unit(blob: BlobText, start: number, end: number): Unit | null {
  const decoded = Buffer.from(blob.slice(start, end), 'base64');
  const text = plainText(decoded);
  if (text === null) return null;
  return { start, end, text: latin1(text), ...(text === decoded ? { grain: 'base64' as const } : {}) };
}

function gzipUnit({ blob, gunzip, budget }: RunFinder, start: number, end: number): Unit | null {
  if (gunzip === null) return null;
  const inflated = gunzip(Buffer.from(blob.slice(start, end), 'base64'), budget.bytesLeft);
  const text = inflated === null ? null : plainText(inflated);
  if (text === null) budget.take(inflated?.length ?? failedGzipBytes);
  return text === null ? null : { start, end, text: latin1(text) };
}

/** Where base64 may end, the farthest first: with the lines that continue it, and with its padding. */
function ends({ bytes, across }: RunFinder, start: number, runEnd: number): number[] {
  const found = [padded(bytes, runEnd)];
  const width = runEnd - start;
  let end = runEnd;
  let last = width;
  while (last === width && width % 4 === 0 && width >= wrappedLineMin) {
    const behind = nextLine(bytes, end);
    if (behind === -1) break;
    across.note(bytes, start, behind);
    const next = runOnLine(bytes, behind, width);
    if (next === null) break;
    last = next.end - next.start;
    end = next.end;
    found.unshift(padded(bytes, end));
  }
  // With all lines, without the last one (a word that ends a here-document), and the first alone.
  return [...new Set([found[0], found[1], found.at(-1)])].filter((one) => one !== undefined);
}

function padded(bytes: Uint8Array, end: number): number {
  let at = end;
  while (at < end + 2 && bytes[at] === padding) at += 1;
  return at;
}

/** Where the next line begins when a line ends at an offset, else -1. */
function nextLine(bytes: Uint8Array, end: number): number {
  const at = bytes[end] === 0x0d ? end + 1 : end;
  return bytes[at] === 0x0a ? at + 1 : -1;
}

/** The run at the beginning of a line, its indentation skipped, when it is no longer than so many characters. */
function runOnLine(bytes: Uint8Array, lineStart: number, width: number): Span | null {
  let start = lineStart;
  while (start - lineStart < indentMax && (bytes[start] === 0x20 || bytes[start] === 0x09)) start += 1;
  let end = start;
  while (end - start <= width && is(bytes[end], runKind)) end += 1;
  return end === start || end - start > width ? null : { start, end };
}

function isTaken({ taken }: RunFinder, span: Span): boolean {
  return taken.spans.some((one) => overlaps(one, span));
}

function isMedia(blob: BlobText, start: number, probe: string): boolean {
  return probe.startsWith(sourceMapStart) || mediaUri.test(blob.slice(start - 100, start));
}

/** A part of a JSON web token: that has patterns of its own. */
function isTokenPart(blob: BlobText, start: number, end: number): boolean {
  const { unwatched: bytes } = blob;
  const before = bytes[start - 1] === dot && is(bytes[start - 2], runKind);
  const after = bytes[end] === dot && is(bytes[end + 1], runKind);
  return (before || after) && blob.slice(start, start + 3) === 'eyJ';
}

/** A text of several lines, or a structure, stands for itself; a line end behind a value does not count. */
function stretchOf(unit: Unit, wrapping: Wrapping): Stretch {
  const text = unit.text.trimEnd();
  const document = text.includes('\n') || structure.test(text);
  return {
    start: unit.start,
    end: unit.end,
    wrapping,
    units: [document ? unit : { ...unit, text }],
    document,
    cost: unit.text.length,
  };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function mark(kind: number, characters: string): void {
  for (const character of characters) {
    const byte = character.charCodeAt(0);
    kinds[byte] = (kinds[byte] as number) | kind;
  }
}

/** Whether a byte is of a kind; one behind the end is of none. */
function is(byte: number | undefined, kind: number): boolean {
  return byte !== undefined && ((kinds[byte] as number) & kind) !== 0;
}

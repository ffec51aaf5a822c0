// Judges a text that is too large to be judged whole, window by window (window-plan.ts). What is held at a time is the
// text as it is stored and one window of it, turned into UTF-8 where it is not.
import { BlobText } from '../detect/blob-text.ts';
import type { Detector } from '../detect/detector.ts';
import { decodeBlob, type Encoding } from '../detect/encoding.ts';
import { movedMatch } from '../detect/moved-match.ts';
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import { planWindows, type Storage, type Window, type WindowSizes } from './window-plan.ts';
import {
  advance,
  type Excerpt,
  inExcerpts,
  type Position,
  placeExcerpts,
  WindowedText,
} from './windowed-text.ts';

export interface JudgedWindows {
  readonly blob: BlobText;
  readonly matches: readonly Match[];
}

/** Bytes of a large text by which its encoding is told. */
const probeBytes = 64 * 1024;
/** Bytes about a match that are kept: fingerprints are made from up to 200 on each side (findings/masked-line.ts). */
const keptBytes = 1024;
/** Bytes of a file's first line that are kept where the file itself is the finding. */
const firstLineBytes = 4096;
/** Readers of tables look at the first line for the names of the columns, wherever they are. */
const tablePath = /\.(?:csv|tsv|psv|tab)$/i;
const headerBytesMax = 2000;

/** One window, turned into UTF-8. */
interface OpenWindow {
  readonly text: BlobText;
  /** Bytes of the text that are not of the window: a table's first line. */
  readonly headBytes: number;
  /** Offsets in the window's own bytes. */
  readonly core: Span;
  readonly nextStart: number;
}

/** Judges a text under a path; gives way after each window. */
export function* judgeWindows(
  bytes: Uint8Array,
  path: string,
  detector: Detector,
  sizes: WindowSizes,
): Generator<undefined, JudgedWindows> {
  const { encoding, storage } = storageOf(bytes);
  const opener = new WindowOpener(bytes, path, encoding, storage);
  const matches: Match[] = [];
  const excerpts: Excerpt[] = [];
  let position: Position = { line: 1, column: 1 };
  let offset = 0;
  for (const window of planWindows(bytes, storage, sizes)) {
    const { text, headBytes, core, nextStart } = opener.open(window);
    const first = offset === 0;
    for (const match of detector.detect(text)) {
      const own = withoutHead(movedMatch(match, -headBytes));
      if (!belongs(own, core, first)) continue;
      const kept = keptSpan(own, text.length - headBytes);
      matches.push(movedMatch(first && isFile(own) ? { ...own, whole: clipped(own.whole) } : own, offset));
      const start = characterStart(text, headBytes + kept.start) - headBytes;
      const body = text.bytes.subarray(headBytes);
      excerpts.push({
        start: offset + start,
        bytes: Uint8Array.from(body.subarray(start, kept.end)),
        position: advance(position, body.subarray(0, start)),
      });
    }
    position = advance(position, text.bytes.subarray(headBytes, headBytes + nextStart));
    offset += nextStart;
    yield;
  }
  const placed = placeExcerpts(excerpts);
  const blob = new WindowedText(placed, path, encoding === 'binary');
  return { blob, matches: inExcerpts(matches, placed) };
}

/** The name of a value's column may stand in the head, far away from it. */
function withoutHead(match: Match): Match {
  const { secret, whole, companion, ...rest } = match;
  const half = companion === undefined || companion.span.start < 0 ? {} : { companion };
  return { ...rest, secret, whole: whole.start < 0 ? secret : whole, ...half };
}

/** A file as a whole is judged by its beginning. */
function belongs(match: Match, core: Span, first: boolean): boolean {
  if (isFile(match)) return first;
  return match.secret.start >= core.start && match.secret.start < core.end;
}

function isFile({ secret }: Match): boolean {
  return secret.end === secret.start;
}

function clipped({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + firstLineBytes) };
}

/** All that made a match, and what is about it. */
function keptSpan(match: Match, length: number): Span {
  const spans = [match.secret, isFile(match) ? clipped(match.whole) : match.whole];
  if (match.companion !== undefined) spans.push(match.companion.span);
  return {
    start: Math.max(0, Math.min(...spans.map(({ start }) => start)) - keptBytes),
    end: Math.min(length, Math.max(...spans.map(({ end }) => end)) + keptBytes),
  };
}

function characterStart(text: BlobText, at: number): number {
  let start = at;
  while (start > at - 3 && start > 0 && ((text.bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

/** How a text is stored, by its beginning, as `decodeBlob` tells it. */
function storageOf(bytes: Uint8Array): { encoding: Encoding; storage: Storage } {
  const { encoding } = decodeBlob(bytes.subarray(0, probeBytes));
  const unit = unitOf(encoding);
  const marked = marks[encoding].every((byte, index) => bytes[index] === byte);
  const from = marked ? marks[encoding].length : 0;
  return { encoding, storage: { unit, bigEndian: /be$/.test(encoding), from } };
}

function unitOf(encoding: Encoding): Storage['unit'] {
  if (encoding.startsWith('utf-32')) return 4;
  return encoding.startsWith('utf-16') ? 2 : 1;
}

/** Byte order marks. A file that is binary may begin with that of UTF-8, which is no part of its text. */
const marks: Readonly<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  binary: [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'utf-32le': [0xff, 0xfe, 0, 0],
  'utf-32be': [0, 0, 0xfe, 0xff],
};

class WindowOpener {
  private readonly bytes: Uint8Array;
  private readonly path: string;
  private readonly encoding: Encoding;
  private readonly storage: Storage;
  private readonly head: Uint8Array;

  constructor(bytes: Uint8Array, path: string, encoding: Encoding, storage: Storage) {
    this.bytes = bytes;
    this.path = path;
    this.encoding = encoding;
    this.storage = storage;
    const { from, unit } = storage;
    const beginning = this.decoded(from, Math.min(bytes.length, from + headerBytesMax * unit));
    this.head = tablePath.test(path) ? beginning.subarray(0, beginning.indexOf(0x0a) + 1) : new Uint8Array(0);
  }

  open(window: Window): OpenWindow {
    const head = window.start === this.storage.from ? new Uint8Array(0) : this.head;
    const { start, coreStart, nextStart, coreEnd, end } = window;
    const parts = [
      this.decoded(start, coreStart),
      this.decoded(coreStart, nextStart),
      this.decoded(nextStart, coreEnd),
      this.decoded(coreEnd, end),
    ];
    const [before = 0, toNext = 0, toEnd = 0] = parts.map(({ length }) => length);
    const whole =
      this.storage.unit === 1 && head.length === 0
        ? this.bytes.subarray(start, end)
        : Buffer.concat([head, ...parts]);
    return {
      text: new BlobText(whole, this.path, this.encoding === 'binary'),
      headBytes: head.length,
      core: { start: before, end: before + toNext + toEnd },
      nextStart: before + toNext,
    };
  }

  /** A stretch in UTF-8. */
  private decoded(start: number, end: number): Uint8Array {
    const stored = this.bytes.subarray(start, end);
    if (this.storage.unit === 1 || stored.length === 0) return stored;
    const { bytes, encoding } = decodeBlob(Buffer.concat([Uint8Array.from(marks[this.encoding]), stored]));
    return encoding === this.encoding ? bytes : stored;
  }
}

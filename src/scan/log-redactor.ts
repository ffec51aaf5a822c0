// A stream of bytes without its secrets: whole lines go out as soon as they are complete, a line that is too long to be
// held goes out in windows, and what is in hand is bounded whatever comes. A line ends at a line feed or a carriage
// return. How the stream comes in pieces changes nothing.
import { gunzipOrNull } from '../archive/inflate.ts';
import type { Settings } from '../config/settings.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { createDecodingDetector } from '../detect/decode/decoding-detector.ts';
import { createDetector } from '../detect/detector.ts';
import { KeyBlock } from '../findings/log/key-block.ts';
import { KnownValues } from '../findings/log/known-values.ts';
import { NextLine } from '../findings/log/next-line.ts';
import { replaceSpans, type SecretSpan } from '../findings/log/replace-spans.ts';
import type { Pattern } from '../model/pattern.ts';
import { HeldBytes } from './log-held-bytes.ts';
import { LineGate } from './log-line-gate.ts';
import { LineJudge, logPatterns } from './log-line-judge.ts';
import { LogLines } from './log-lines.ts';
import { LongLine, lineBytesMax } from './log-long-line.ts';
import { catalogueOf } from './whole-detector.ts';

/** Bytes that are gone through together. */
const batchBytesMax = 256 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

export interface LogRedactorOptions {
  readonly settings: Pick<Settings, 'detect' | 'selection' | 'ownPatterns'>;
  /** Written for every secret; null for the masks of reports: `ghp_****`. */
  readonly mark: string | null;
  /** Judge every line whole: the slow and obvious way, to compare with. */
  readonly everyLine?: boolean;
}

export class LogRedactor {
  /** How many secrets were replaced, by what they counted as. */
  readonly counts = new Map<string, number>();
  /** Lines that could not be judged, and were replaced as a whole. */
  failures = 0;
  private readonly everyLine: boolean;
  private readonly gate: LineGate;
  private readonly judge: LineJudge;
  private readonly known = new KnownValues();
  private readonly block = new KeyBlock();
  private readonly below = new NextLine();
  private readonly lines = new LogLines();
  /** The beginning of a line that is not complete. */
  private readonly pending = new HeldBytes();
  private long: LongLine | null = null;
  /** A line was dropped with its carriage return: a line feed behind it goes as well. */
  private dropsFeed = false;

  constructor({ settings, mark, everyLine = false }: LogRedactorOptions) {
    this.everyLine = everyLine;
    const { patterns: all } = catalogueOf(settings);
    const patterns = logPatterns(all, settings.selection);
    const run = patternsToRun(all, patterns);
    const plain = createDetector(run, allRecognizers, settings.detect);
    const detector = createDecodingDetector(plain, run, { gunzip: gunzipOrNull });
    this.gate = new LineGate(run, settings.detect);
    this.judge = new LineJudge({ detector, patterns, known: this.known, mark });
  }

  /**
   * Takes the next bytes; gives what can be written, in order. It may be part of what was taken, and of what the next
   * piece is put into: it is good until there is a next one.
   */
  push(bytes: Uint8Array): Buffer[] {
    const out: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += batchBytesMax) {
      const length = Math.min(batchBytesMax, bytes.length - at);
      if (at > 0) this.pending.leave();
      this.take(Buffer.from(bytes.buffer, bytes.byteOffset + at, length), out);
    }
    return out;
  }

  /** The stream is over: gives the rest. */
  end(): Buffer[] {
    const out: Buffer[] = [];
    const rest = this.pending.take();
    if (this.long !== null) out.push(...this.closeLong(rest));
    else if (rest.length > 0) this.takeLines(rest, this.lines.one(0, rest.length), out);
    this.below.clear();
    return out;
  }

  private take(bytes: Buffer, out: Buffer[]): void {
    const lastEnd = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn));
    if (lastEnd === -1) {
      this.keep(bytes, out);
      return;
    }
    let whole = bytes.subarray(0, lastEnd + 1);
    if (this.long !== null) {
      const first = endOfLine(whole, 0);
      out.push(...this.closeLong(whole.subarray(0, first)));
      whole = whole.subarray(first);
      out.push(whole.subarray(0, 1));
      this.takeLines(whole, this.lines.read(whole, 1), out, 1);
    } else {
      if (this.pending.length > 0) {
        this.pending.add(whole);
        whole = this.pending.take();
      }
      this.takeLines(whole, this.lines.read(whole, 0), out);
    }
    if (lastEnd + 1 < bytes.length) this.keep(bytes.subarray(lastEnd + 1), out);
  }

  /** Keeps what has no end of a line. */
  private keep(bytes: Buffer, out: Buffer[]): void {
    if (this.long !== null) {
      out.push(...this.long.push(bytes));
      return;
    }
    this.pending.add(bytes);
    if (this.pending.length <= lineBytesMax) return;
    this.long = this.openLong();
    out.push(...this.long.push(this.pending.take()));
  }

  private openLong(): LongLine {
    const alone = new LogLines();
    return new LongLine(
      (window) => {
        const [flag] = this.gate.flags(window, alone.one(0, window.length));
        if (flag === 0 && !this.everyLine && !this.known.isIn(window, 0, window.length)) return [];
        try {
          return this.judge.find(window);
        } catch {
          this.failures += 1;
          return [this.judge.span(0, window.length, '')];
        }
      },
      (span) => this.count(span),
    );
  }

  private closeLong(rest: Buffer): Buffer[] {
    const { long } = this;
    if (long === null) return [];
    this.long = null;
    this.below.clear();
    return [...long.push(rest), long.end()];
  }

  /** Goes through lines; what stands between them, from `from` on, is written as it is. */
  private takeLines(bytes: Buffer, lines: LogLines, out: Buffer[], from = 0): void {
    const { starts, ends, count } = lines;
    // What comes between, of a long line, asks for flags of its own.
    const flags = this.gate.flags(bytes, lines).slice(0, lines.count);
    let written = from;
    for (let index = 0; index < count; index += 1) {
      const start = starts[index] as number;
      const end = ends[index] as number;
      if (end === start) {
        if (this.dropsFeed && bytes[start] === lineFeed) {
          if (start > written) out.push(bytes.subarray(written, start));
          written = start + 1;
        }
        this.dropsFeed = false;
        continue;
      }
      this.dropsFeed = false;
      const isFlagged = this.everyLine || flags[index] === 1 || this.isExpecting;
      if (!isFlagged && !this.known.isIn(bytes, start, end)) continue;
      const line = bytes.subarray(start, end);
      const judged = this.judgeLine(line);
      if (judged === line) continue;
      if (start > written) out.push(bytes.subarray(written, start));
      if (judged !== null) out.push(judged);
      written = judged === null ? this.behindDropped(bytes, end) : end;
    }
    if (written < bytes.length) out.push(bytes.subarray(written));
  }

  /** Whether what came before says something of the next line. */
  private get isExpecting(): boolean {
    return this.block.isOpen || this.below.isOpen;
  }

  /** The line as it is to be written; null for not at all. */
  private judgeLine(line: Buffer): Buffer | null {
    try {
      return this.judgeOrThrow(line);
    } catch {
      // Better a line too few than a secret in it.
      this.failures += 1;
      return replaceSpans(line, [this.judge.span(0, line.length, '')]);
    }
  }

  private judgeOrThrow(line: Buffer): Buffer | null {
    const text = line.length > lineBytesMax ? '' : line.toString('latin1');
    const inBlock = text === '' ? 'other' : this.block.take(text);
    const value = this.below.take(text);
    if (inBlock === 'dropped') return null;
    if (text === '') {
      const long = this.openLong();
      return Buffer.concat([...long.push(line), long.end()]);
    }
    let rest = line;
    if (inBlock !== 'other') rest = this.without(line, inBlock, line.length, 'private-key.pem');
    else if (value !== null && this.judge.counts(value.id)) {
      this.known.add(text.slice(value.start, value.end));
      rest = this.without(line, value.start, value.end, value.id);
    }
    const { bytes, replaced } = this.judge.judge(rest);
    for (const span of replaced) this.count(span);
    return bytes;
  }

  /** What stands about a part that was told by other lines is judged as any. */
  private without(line: Buffer, start: number, end: number, id: string): Buffer {
    const span = this.judge.span(start, end, id);
    this.count(span);
    return replaceSpans(line, [span]);
  }

  /** A line that is dropped goes with its end. */
  private behindDropped(bytes: Buffer, end: number): number {
    if (end >= bytes.length) return end;
    this.dropsFeed = bytes[end] === carriageReturn;
    return end + 1;
  }

  private count({ name }: SecretSpan): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

/** All patterns of secrets run, so that an excepted one keeps its values from more general ones; places only if asked for. */
function patternsToRun(all: readonly Pattern[], chosen: ReadonlyMap<string, Pattern>): Pattern[] {
  const families = new Set([...chosen.values()].map(({ family }) => family));
  return all.filter(
    ({ family }) => family === 'credential' || family === 'infrastructure-secret' || families.has(family),
  );
}

function endOfLine(bytes: Buffer, from: number): number {
  let at = from;
  while (bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at += 1;
  return at;
}

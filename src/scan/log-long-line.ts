// A line that is too long to be held: it is judged in windows, of which each has on both sides of its core as much of the
// line as any judgement looks at (window-plan.ts tells why that is enough). Where the windows are depends on nothing but
// the line.
import { replaceSpans, type SecretSpan } from '../findings/log/replace-spans.ts';
import { HeldBytes } from './log-held-bytes.ts';

/** Bytes of a core. */
const coreBytes = 512 * 1024;
/** What is looked at on both sides; no pattern of the catalogue sees farther (`reachOf`). */
export const reachBytes = 64 * 1024;
/** A line of more bytes is a long one. */
export const lineBytesMax = coreBytes + reachBytes;

/** Finds secrets in a window: ascending, no two overlapping. */
export type FindSecrets = (window: Buffer) => readonly SecretSpan[];

/** Bytes at which a value that began in a window and went on behind its end is over at the latest. */
const valueEnds = new Set([...' \t"\'`&;,<>'].map((one) => one.charCodeAt(0)));

export class LongLine {
  private readonly find: FindSecrets;
  private readonly told: (span: SecretSpan) => void;
  private readonly held = new HeldBytes();
  /** Where in the line what is held begins, and where it ends. */
  private heldFrom = 0;
  private length = 0;
  private coreStart = 0;
  /** Up to here the line has been written or replaced. */
  private written = 0;
  /** What was replaced went on behind the end of its window. */
  private isOpen = false;

  constructor(find: FindSecrets, told: (span: SecretSpan) => void) {
    this.find = find;
    this.told = told;
  }

  /** Takes the next bytes of the line; gives what can be written. */
  push(bytes: Buffer): Buffer[] {
    this.held.add(bytes);
    this.length += bytes.length;
    const out: Buffer[] = [];
    while (this.length > this.coreStart + coreBytes + reachBytes) out.push(this.window(false));
    return out;
  }

  /** The line is over. */
  end(): Buffer {
    return this.window(true);
  }

  private window(last: boolean): Buffer {
    const coreEnd = last ? this.length : this.coreStart + coreBytes;
    const end = last ? this.length : coreEnd + reachBytes;
    const window = this.held.held.subarray(0, end - this.heldFrom);
    this.closeValue(window);
    const from = this.written;
    const spans = this.ownSpans(window, coreEnd);
    const stop = Math.max(coreEnd, this.written, spans.at(-1)?.end ?? 0);
    const stretch = window.subarray(from - this.heldFrom, Math.max(from, stop) - this.heldFrom);
    const out = replaceSpans(
      stretch,
      spans.map((span) => ({ ...span, start: span.start - from, end: span.end - from })),
    );
    this.written = Math.max(from, stop);
    this.coreStart = coreEnd;
    const kept = Math.max(this.heldFrom, coreEnd - reachBytes);
    this.held.drop(kept - this.heldFrom);
    this.heldFrom = kept;
    return out;
  }

  /** What was replaced at the end of the last window is replaced to its own end. */
  private closeValue(window: Buffer): void {
    if (!this.isOpen) return;
    const end = this.heldFrom + window.length;
    while (this.written < end && !valueEnds.has(window[this.written - this.heldFrom] as number))
      this.written += 1;
    this.isOpen = this.written === end;
  }

  /** Those that begin in the core and are not written yet, by their places in the line. */
  private ownSpans(window: Buffer, coreEnd: number): SecretSpan[] {
    const own: SecretSpan[] = [];
    for (const found of this.find(window)) {
      const span = { ...found, start: found.start + this.heldFrom, end: found.end + this.heldFrom };
      if (span.start >= coreEnd || span.end <= this.written) continue;
      if (span.start < this.coreStart && span.start < this.written) continue;
      const start = Math.max(span.start, this.written);
      own.push({ ...span, start });
      this.told(span);
      if (span.end === this.heldFrom + window.length) this.isOpen = true;
    }
    return own;
  }
}

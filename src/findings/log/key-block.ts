// Private keys in PEM over several lines (RFC 7468; OpenPGP's armour, RFC 9580, 6.2): from BEGIN to END what looks like
// base64 is no one's business, whatever a logger puts before it, and however many other lines come between.
import { isStandIn } from './stand-in.ts';

/** What becomes of a line. */
export type BlockLine =
  /** It is judged as any. */
  | 'other'
  /** All of it is part of a key, and something stands for it already. */
  | 'dropped'
  /** From this offset on it is part of a key. */
  | number;

const begin = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
const end = /-{4,5} ?END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}/;
/** Without an END it is over after so many. */
const linesMax = 1000;
/** Longer lines are no PEM's. */
const lineBytesMax = 4096;
const wholeBody = /^[\s>|#*"'+,\\]{0,40}[A-Za-z0-9+/=]{1,4000}(?:\\[nr]|[\s"',;+\\]){0,8}$/;
const bodyEnd = /(?:^|[\s"'|:>\]])(?<body>=?[A-Za-z0-9+/]{32,4000}={0,2})["',;\s\\nr+]{0,8}$/;
const bodyHere = /^=?[A-Za-z0-9+/]{1,4000}={0,2}["',;\s]{0,8}$/;

export class KeyBlock {
  /** Lines of a block that was opened; -1 outside. */
  private lines = -1;
  /** Where BEGIN stood in its line: a logger puts the same before each. */
  private column = 0;
  /** The last line of the block has a mark. */
  private marked = false;

  get isOpen(): boolean {
    return this.lines >= 0;
  }

  /** Judges a line, one character a byte, without its end. */
  take(line: string): BlockLine {
    if (this.lines < 0) {
      this.openAt(line);
      return 'other';
    }
    this.lines += 1;
    if (this.lines > linesMax || end.test(line)) {
      this.lines = -1;
      this.openAt(line);
      return 'other';
    }
    const start = line.length > lineBytesMax ? -1 : this.bodyStart(line);
    if (start === -1) {
      if (!/^\s*$/.test(line)) this.marked = line.includes('***');
      return 'other';
    }
    if (start > 0) return start;
    const dropped = this.marked;
    this.marked = true;
    return dropped ? 'dropped' : 0;
  }

  private openAt(line: string): void {
    const opened = begin.exec(line);
    if (opened === null || end.test(line.slice(opened.index))) return;
    // What follows on the same line is for the rules of lines.
    if (/[A-Za-z0-9+/]{16}/.test(line.slice(opened.index + opened[0].length))) return;
    this.lines = 0;
    this.column = opened.index;
    this.marked = false;
  }

  private bodyStart(line: string): number {
    if (wholeBody.test(line)) return 0;
    if (this.column > 0 && bodyHere.test(line.slice(this.column))) return this.column;
    const found = bodyEnd.exec(line);
    return found === null ? -1 : found.index + found[0].indexOf(found.groups?.['body'] ?? '');
  }
}

/** Line breaks on one line: escaped, as blanks, as strings that a program joins. */
const gapHere = /(?:\\{1,4}[nrt]|%0[AaDd]|[\s"'+,]){0,40}/y;
const gapAtEnd = /(?:\\{1,4}[nrt]|%0[AaDd]|[\s"'+,]){1,40}$/;
const bodyRun = /(?:[A-Za-z0-9+/=%\\ \t:,-]|["']\s{0,4}[+,.]\s{0,4}["'])*/y;
const begins = new RegExp(begin.source, 'g');

/** Where keys stand in a line that has all of one, or its beginning. */
export function keysInLine(line: string, take: (start: number, end: number) => void): void {
  for (const found of line.matchAll(begins)) {
    gapHere.lastIndex = found.index + found[0].length;
    const start = gapHere.lastIndex + (gapHere.exec(line)?.[0].length ?? 0);
    const rest = line.slice(start);
    const stop = end.exec(rest);
    if (stop === null && !/^[A-Za-z0-9+/]{16}/.test(rest)) continue;
    const body = stop === null ? runAt(line, start) : rest.slice(0, stop.index);
    const kept = body.slice(-48).replace(gapAtEnd, '').length;
    const length = body.length - Math.min(48, body.length) + kept;
    if (!isStandIn(line.slice(start, start + length))) take(start, start + length);
  }
}

function runAt(line: string, start: number): string {
  bodyRun.lastIndex = start;
  return bodyRun.exec(line)?.[0] ?? '';
}

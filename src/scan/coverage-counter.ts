// Counts what a scan read and lists what it did not. State: one for each scan.

import type { Redactor } from '../findings/redactor.ts';
import { compareText } from '../model/compare-text.ts';
import { type Coverage, incompleteReasons, type Skip } from '../model/report.ts';

export type Counts = Omit<Coverage, 'skips' | 'commits'>;

export class CoverageCounter {
  private commits = 0;
  private blobs = 0;
  private bytes = 0;
  private binaries = 0;
  private windowed = 0;
  private readonly wholeBytesMax: number;
  /** By reason and thing, so that nothing is listed twice. */
  private readonly skips = new Map<string, Skip>();

  /** What is larger than `wholeBytesMax` is judged in windows. */
  constructor(wholeBytesMax: number) {
    this.wholeBytesMax = wholeBytesMax;
  }

  addCommits(count: number): void {
    this.commits += count;
  }

  /** A blob or a file that was judged; the caller counts each once. */
  addBlob(bytes: number, binary: boolean): void {
    this.blobs += 1;
    this.bytes += bytes;
    if (binary) this.binaries += 1;
    if (bytes > this.wholeBytesMax) this.windowed += 1;
  }

  /** What another counter has counted, and what it has listed. */
  counted(): { readonly coverage: Counts; readonly skips: readonly Skip[] } {
    const { blobs, bytes, binaries, windowed } = this;
    return { coverage: { blobs, bytes, binaries, windowed }, skips: [...this.skips.values()] };
  }

  addCounted({ blobs, bytes, binaries, windowed }: Counts): void {
    this.blobs += blobs;
    this.bytes += bytes;
    this.binaries += binaries;
    this.windowed += windowed;
  }

  /** Something that was not scanned. `what` may hold anything; it is redacted when the report is made. */
  addSkip(skip: Skip): void {
    const key = `${skip.reason}\0${skip.what}`;
    if (!this.skips.has(key)) this.skips.set(key, skip);
  }

  /** A text of which not all was looked at for a pattern of the user's own. */
  addShortfall(path: string, patternId: string): void {
    // A name, or a line of prose, is told by nobody.
    if (path === '') return;
    const detail = 'not all of it was looked at for that pattern';
    this.addSkip({ reason: 'too-large', what: `${path} for ${patternId}`, detail });
  }

  get commitsRead(): number {
    return this.commits;
  }

  get windowedBlobs(): number {
    return this.windowed;
  }

  get bytesRead(): number {
    return this.bytes;
  }

  /** Whether all that should have been scanned was. */
  get complete(): boolean {
    for (const skip of this.skips.values()) if (incompleteReasons.has(skip.reason)) return false;
    return true;
  }

  /** The counts, with the skipped things' names redacted, by reason and name. */
  finish(redactor: Redactor): Coverage {
    const skips = [...this.skips.values()]
      .map((skip) => ({ ...skip, what: redactor.path(skip.what) as string }))
      .sort((a, b) => compareText(a.reason, b.reason) || compareText(a.what, b.what));
    const { commits, blobs, bytes, binaries, windowed } = this;
    return { commits, blobs, bytes, binaries, windowed, skips };
  }
}

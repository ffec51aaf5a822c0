// Judges the blobs of a family of deltas, each by what it has that its base has not (detect/judged-text.ts). What is
// no plain text by itself, or has a path of other traits than its base, is judged whole.
import { archiveKind } from '../archive/archive-kind.ts';
import { BlobText } from '../detect/blob-text.ts';
import type { Decoding } from '../detect/decode/decoding-detector.ts';
import { decodeBlob } from '../detect/encoding.ts';
import { type Copies, JudgedText } from '../detect/judged-text.ts';
import { haveSameTraits, type PathTraits, pathTraits } from '../detect/path-traits.ts';
import { widenCopies } from '../detect/widen-copies.ts';
import type { DeltaOps } from '../git/pack/delta.ts';
import type { Content, FamilyVisitor } from '../git/pack/family-walk.ts';
import { blobBytesMax } from '../model/limits.ts';
import type { Match } from '../model/match.ts';
import type { BlobWork } from './blob-work.ts';
import type { ScanContext } from './context.ts';
import type { VersionFindings } from './version-findings.ts';

/** What is kept of a version while others stand on it. */
export interface Version {
  readonly path: number;
  readonly binary: boolean;
  readonly judged: JudgedText;
  readonly decoding: Decoding | null;
  readonly bytes: Uint8Array;
}

/** Told of the places in the plan of blobs that are left to the main thread: not readable, or too large. */
export type Deferred = (order: number) => void;

export class BlobVersions implements FamilyVisitor<Version | null> {
  /** Blobs and bytes that were judged. */
  blobs = 0;
  bytes = 0;
  private readonly work: BlobWork;
  private readonly context: ScanContext;
  private readonly findings: VersionFindings;
  private readonly defer: Deferred;
  private readonly traits: PathTraits[] = [];
  private readonly spare: JudgedText[] = [];
  private readonly copies = new CopiedPieces();

  constructor(work: BlobWork, context: ScanContext, findings: VersionFindings, defer: Deferred) {
    this.work = work;
    this.context = context;
    this.findings = findings;
    this.defer = defer;
  }

  visit({ index, bytes }: Content, delta: DeltaOps | null, base: Version | null): Version | null {
    const order = this.work.order[index] as number;
    if (order < 0) return null;
    this.noteComments(order, index, bytes);
    const path = this.work.pathOf[index] as number;
    const decoded = decodeBlob(bytes);
    const isPlain = decoded.bytes === bytes && archiveKind(bytes) === null;
    const isLarge = bytes.length > this.work.settings.wholeBytesMax;
    if (!isPlain || isLarge) {
      this.judgeWhole(order, path, bytes, index);
      return null;
    }
    const { plain, deep, isChosen } = this.context.parts;
    const binary = decoded.encoding === 'binary';
    const blob = new BlobText(bytes, this.work.paths[path] as string, binary, this.traitsOf(path));
    const judged = this.spare.pop() ?? new JudgedText();
    const isNext = delta !== null && base !== null && base.binary === binary && this.isAlike(base.path, path);
    const earlier = isNext
      ? {
          judged: base.judged,
          decoding: base.decoding,
          copies: this.copies.of(delta, base.bytes, bytes),
          samePath: base.path === path,
        }
      : null;
    const known = plain.detectVersion(blob, judged, earlier);
    this.count(bytes.length, binary);
    const { matches, decoding } = deep.deepenVersion(blob, known, earlier);
    this.tell(blob, order, index, matches.filter(isChosen), false);
    return { path, binary, judged, decoding, bytes };
  }

  leave(version: Version | null): void {
    if (version === null) return;
    version.judged.clear();
    this.spare.push(version.judged);
  }

  fail(index: number): void {
    const order = this.work.order[index] as number;
    if (order >= 0) this.defer(order);
  }

  fits(_index: number, length: number): boolean {
    return length <= blobBytesMax;
  }

  private judgeWhole(order: number, path: number, bytes: Uint8Array, index: number): void {
    // The bytes are in a buffer that is used again.
    const judged = this.context.judge(Uint8Array.from(bytes), this.work.paths[path] as string);
    if (judged === null) return;
    this.noteComments(order, index, judged.blob.unwatched);
    this.count(bytes.length, judged.blob.binary);
    this.tell(judged.blob, order, index, judged.matches, true);
  }

  /** What stood beside a finding once does not matter. */
  private noteComments(order: number, index: number, bytes: Uint8Array): void {
    const isInHead = this.work.wanted[index] === 1;
    if (isInHead && this.context.collector.mayHoldComments(bytes)) this.findings.addCommented(order);
  }

  private count(bytes: number, binary: boolean): void {
    this.context.coverage.addBlob(bytes, binary);
    this.blobs += 1;
    this.bytes += bytes;
  }

  private tell(blob: BlobText, order: number, index: number, matches: readonly Match[], odd: boolean): void {
    if (matches.length === 0) return;
    this.findings.add(blob, { order, matches, odd }, this.work.wanted[index] === 1);
  }

  /** Whether paths have the same traits. */
  private isAlike(one: number, other: number): boolean {
    return one === other || haveSameTraits(this.traitsOf(one), this.traitsOf(other));
  }

  private traitsOf(path: number): PathTraits {
    const known = this.traits[path];
    if (known !== undefined) return known;
    const made = pathTraits(this.work.paths[path] as string);
    this.traits[path] = made;
    return made;
  }
}

/** The copied pieces of a delta; used again for each. */
class CopiedPieces implements Copies {
  count = 0;
  sourceLength = 0;
  targetLength = 0;
  from = new Int32Array(256);
  to = new Int32Array(256);
  length = new Int32Array(256);
  sameBefore = new Int32Array(256);
  sameBehind = new Int32Array(256);

  of(delta: DeltaOps, source: Uint8Array, target: Uint8Array): this {
    if (this.from.length < delta.count) {
      this.from = new Int32Array(delta.length.length);
      this.to = new Int32Array(delta.length.length);
      this.length = new Int32Array(delta.length.length);
      this.sameBefore = new Int32Array(delta.length.length);
      this.sameBehind = new Int32Array(delta.length.length);
    }
    let count = 0;
    for (let piece = 0; piece < delta.count; piece += 1) {
      const from = delta.sourceAt[piece] as number;
      if (from < 0) continue;
      this.from[count] = from;
      this.to[count] = delta.targetAt[piece] as number;
      this.length[count] = delta.length[piece] as number;
      count += 1;
    }
    this.count = widenCopies(this, count, source, target);
    for (let copy = 0; copy < this.count; copy += 1) {
      const [from, to] = [this.from[copy] as number, this.to[copy] as number];
      const length = this.length[copy] as number;
      this.sameBefore[copy] = sameBefore(source, from, target, to);
      this.sameBehind[copy] = sameFrom(source, from + length, target, to + length);
    }
    this.sourceLength = delta.sourceLength;
    this.targetLength = delta.targetLength;
    return this;
  }
}

/** Nothing that is judged looks farther for most of the time. */
const sameBytesMax = 1024;

function sameBefore(source: Uint8Array, from: number, target: Uint8Array, to: number): number {
  const most = Math.min(from, to, sameBytesMax);
  let same = 0;
  while (same < most && source[from - same - 1] === target[to - same - 1]) same += 1;
  return same;
}

function sameFrom(source: Uint8Array, from: number, target: Uint8Array, to: number): number {
  const most = Math.min(source.length - from, target.length - to, sameBytesMax);
  let same = 0;
  while (same < most && source[from + same] === target[to + same]) same += 1;
  return same;
}

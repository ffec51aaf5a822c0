// What was judged last, by what was looked at: the same lines come again and again in a history, in other files and
// other versions, and what is made of them is the same (judged-text.ts says why).
import type { BlobText } from './blob-text.ts';
import type { Judgement } from './judged-text.ts';
import type { PathTraits } from './path-traits.ts';

/** Bytes about a hit by which what was judged there is looked up; what it depends on is compared whole. */
const keyBytesBefore = 16;
const keyBytesBehind = 64;

/** Together the texts that are remembered; when they are full all is forgotten. */
const textBytesMax = 12 * 1024 * 1024;
const entriesMax = 50_000;
/** What depends on more than this is not remembered. */
const lookedBytesMax = 4096;

interface Remembered {
  readonly judgement: Judgement;
  readonly traits: number;
  /** Null where the path did not count. */
  readonly path: string | null;
  /** Where in `texts` the bytes are that were looked at. */
  readonly textAt: number;
  /** Whether it counted that the text begins or ends where they do. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export class JudgementMemory {
  private readonly byKey = new Map<number, Remembered>();
  private readonly traitNumbers = new Map<string, number>();
  private readonly numbered = new WeakMap<PathTraits, number>();
  private texts: Buffer | null = null;
  private textEnd = 0;
  private lastKey = 0;

  /** What was made of such a hit of a listener, where all that it depends on is the same here. */
  recall(blob: BlobText, listener: number, start: number): Judgement | null {
    this.lastKey = keyAt(blob, listener, start);
    const known = this.byKey.get(this.lastKey);
    if (known === undefined || this.texts === null) return null;
    const { judgement, atStart, atEnd } = known;
    const from = start + judgement.from;
    const to = start + judgement.to;
    if (atStart ? from !== -1 : from < 0) return null;
    if (atEnd ? to !== blob.length + 1 : to > blob.length) return null;
    if (known.traits !== this.traitsOf(blob)) return null;
    if (known.path !== null && known.path !== blob.path) return null;
    const first = Math.max(0, from);
    const last = Math.max(first, Math.min(blob.length, to));
    const same = blob.isSame(first, last, this.texts, known.textAt);
    return same ? judgement : null;
  }

  /** Remembers what was made of the hit that was asked for last. */
  keep(blob: BlobText, start: number, judgement: Judgement): void {
    const from = Math.max(0, start + judgement.from);
    const to = Math.min(blob.length, start + judgement.to);
    const length = Math.max(0, to - from);
    if (length > lookedBytesMax) return;
    this.texts ??= Buffer.allocUnsafe(textBytesMax);
    if (this.textEnd + length > textBytesMax || this.byKey.size >= entriesMax) {
      this.byKey.clear();
      this.textEnd = 0;
    }
    this.texts.set(blob.unwatched.subarray(from, to), this.textEnd);
    this.byKey.set(this.lastKey, {
      judgement,
      traits: this.traitsOf(blob),
      path: judgement.byPath ? blob.path : null,
      textAt: this.textEnd,
      atStart: start + judgement.from < 0,
      atEnd: start + judgement.to > blob.length,
    });
    this.textEnd += length;
  }

  private traitsOf({ traits }: BlobText): number {
    const known = this.numbered.get(traits);
    if (known !== undefined) return known;
    const key = JSON.stringify(traits);
    const number = this.traitNumbers.get(key) ?? this.traitNumbers.size;
    this.traitNumbers.set(key, number);
    this.numbered.set(traits, number);
    return number;
  }
}

/** FNV-1a (RFC 9923) over the bytes about the hit and the listener's number; 32 bits. */
function keyAt({ unwatched: bytes, length }: BlobText, listener: number, start: number): number {
  let hash = Math.imul(listener ^ 0x811c9dc5, 0x01000193);
  const end = Math.min(length, start + keyBytesBehind);
  for (let at = Math.max(0, start - keyBytesBefore); at < end; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  }
  return hash;
}

// What was judged in the texts that were decoded last. The versions of a file mostly have the same encoded texts, so
// that a decoded text is judged by what it has that the last one under its name has not, as a version of a file is.
import type { BlobText } from '../blob-text.ts';
import type { VersionDetector } from '../detector.ts';
import { JudgedText } from '../judged-text.ts';
import { sameEnds } from './derived-copies.ts';
import type { Detected } from './layer.ts';

const textsMax = 32;
const heldBytesMax = 8 * 1024 * 1024;

interface Held {
  readonly bytes: Uint8Array;
  readonly binary: boolean;
  readonly judged: JudgedText;
}

export class DetectionMemory {
  private readonly detector: VersionDetector;
  private held = new Map<string, Held>();
  private heldBytes = 0;

  constructor(detector: VersionDetector) {
    this.detector = detector;
  }

  /** The matches of a text; `place` tells it from the others that are decoded from one blob. Its bytes are kept. */
  detect(blob: BlobText, place: string): Detected {
    const key = `${place} ${blob.path}`;
    const known = this.held.get(key);
    const last = known !== undefined && known.binary === blob.binary ? known : null;
    const bytes = blob.unwatched;
    const judged = new JudgedText();
    const earlier =
      last === null ? null : { judged: last.judged, copies: sameEnds(last.bytes, bytes), samePath: true };
    const matches = this.detector.detectVersion(blob, judged, earlier);
    this.keep(key, { bytes, binary: blob.binary, judged }, known);
    return { matches, judged };
  }

  private keep(key: string, held: Held, before: Held | undefined): void {
    this.held.delete(key);
    this.heldBytes += sizeOf(held) - (before === undefined ? 0 : sizeOf(before));
    if (this.held.size >= textsMax || this.heldBytes > heldBytesMax) {
      this.held = new Map();
      this.heldBytes = sizeOf(held);
    }
    this.held.set(key, held);
  }
}

/** With what is held of a hit. */
function sizeOf({ bytes, judged }: Held): number {
  return bytes.length + judged.count * 100;
}

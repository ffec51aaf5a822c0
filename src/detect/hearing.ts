// Who listens to a blob at all: by its path, and whether it is binary. Hits of those that do not are not kept.
import type { BlobText } from './blob-text.ts';
import type { HitListener, Listener } from './listener.ts';

/** Versions of a file come one after the other, and mostly of files of one folder. */
const pathsMax = 4096;

/** Asks listeners once for each path. */
export class Hearing {
  private readonly listeners: readonly Listener[];
  /** What is asked of a blob by those that do not listen to all: many ask the same. */
  private readonly questions: readonly HitListener['listens'][];
  private readonly binary: Uint8Array;
  private readonly byPath = new Map<string, Uint8Array>();
  /** By the answers to the questions. */
  private readonly byAnswers = new Map<string, Uint8Array>();

  constructor(listeners: readonly Listener[]) {
    this.listeners = listeners;
    this.questions = [...new Set(listeners.flatMap((one) => (one.kind === 'hit' ? [one.listens] : [])))];
    this.binary = Uint8Array.from(listeners, (one) => (one.binary ? 1 : 0));
  }

  /** For each listener 1 where it listens; the same array for two blobs where the same ones do. */
  of(blob: BlobText): Uint8Array {
    if (blob.binary) return this.binary;
    const { path } = blob;
    const known = this.byPath.get(path);
    if (known !== undefined) return known;
    const made = this.among(new Set(this.questions.filter((asks) => asks(blob))));
    if (this.byPath.size >= pathsMax) this.byPath.clear();
    this.byPath.set(path, made);
    return made;
  }

  private among(agreed: ReadonlySet<HitListener['listens']>): Uint8Array {
    const key = this.questions.map((asks) => (agreed.has(asks) ? '1' : '0')).join('');
    const known = this.byAnswers.get(key);
    if (known !== undefined) return known;
    const made = Uint8Array.from(this.listeners, (one) =>
      one.kind === 'form' || agreed.has(one.listens) ? 1 : 0,
    );
    this.byAnswers.set(key, made);
    return made;
  }
}

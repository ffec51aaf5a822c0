// What one thread found in the versions of files. A secret mostly stands in hundreds of versions; the report tells of
// the first alone (collector.ts), so that of each only the earliest is kept, and of the others that they have it.
import type { BlobText } from '../detect/blob-text.ts';
import { identified } from '../findings/draft.ts';
import type { Match } from '../model/match.ts';

/** A blob with matches. */
export interface FoundBlob {
  /** Place in the plan. */
  readonly order: number;
  readonly matches: readonly Match[];
  /** The matches are not those of the blob as a text by itself: it is to be judged again to tell of them. */
  readonly odd: boolean;
}

/** Can be sent between threads. */
export interface FoundVersions {
  /** Those that are the first with something, and those that were wanted in any case. */
  readonly blobs: readonly FoundBlob[];
  /** What was found, by its identity (draft.ts), and the places in the plan of all blobs that have it. */
  readonly holders: ReadonlyMap<string, Int32Array>;
  /** Places in the plan of blobs of HEAD that may hold comments about findings. */
  readonly commented: readonly number[];
}

export class VersionFindings {
  private readonly first = new Map<string, FoundBlob>();
  private readonly holders = new Map<string, number[]>();
  private readonly always: FoundBlob[] = [];
  private readonly commented: number[] = [];

  /** `wanted`: to be told of whatever else has the same. */
  add(blob: BlobText, found: FoundBlob, wanted: boolean): void {
    if (wanted) this.always.push(found);
    for (const { identity, key } of identified(blob, found.matches, { path: blob.path })) {
      const holders = this.holders.get(identity);
      if (holders === undefined) this.holders.set(identity, [found.order]);
      else if (holders[holders.length - 1] !== found.order) holders.push(found.order);
      const first = this.first.get(key);
      if (first === undefined || found.order < first.order) this.first.set(key, found);
    }
  }

  /** For what was found under another name. */
  addAlways(found: FoundBlob): void {
    this.always.push(found);
  }

  addCommented(order: number): void {
    this.commented.push(order);
  }

  all(): FoundVersions {
    return {
      commented: this.commented,
      blobs: [...new Set([...this.first.values(), ...this.always])],
      holders: new Map([...this.holders].map(([identity, orders]) => [identity, Int32Array.from(orders)])),
    };
  }
}

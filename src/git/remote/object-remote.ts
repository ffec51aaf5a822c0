// Where objects come from that the clone lacks. What it brings stays outside of the clone: in an object folder of its
// own, or with itself.
import type { Oid } from '../../model/oid.ts';
import type { ObjectSource } from '../object-store.ts';

/** An object that is needed; its kind follows from where it is named. */
export interface WantedObject {
  readonly oid: Oid;
  readonly kind: 'commit' | 'tree' | 'blob';
}

export interface Fetched {
  /** Generations of commits behind the ends of the range; 0 where none were fetched. */
  readonly depth: number;
  readonly objects: number;
  readonly bytes: number;
}

/** Every method throws a Fault `remote-failed`. */
export interface ObjectRemote {
  /** For people: `github.com`. */
  readonly name: string;
  /** Object folders with what it brought. */
  readonly folders: readonly string[];
  /** What it brought and keeps in no folder. */
  readonly sources: readonly ObjectSource[];
  /** Of the commits that it brought those whose parents it did not; they may be here all the same. */
  readonly shallow: ReadonlySet<Oid>;
  readonly fetched: Fetched;
  /** What refs stand on, by their full names; those that there are not are left out. */
  findRefs(names: readonly string[]): Promise<ReadonlyMap<string, Oid>>;
  /**
   * Brings commits behind `tips`, further back at each call with the same tips. `missing` are those that are known to
   * be needed. False when there are no more. Throws a Fault `missing-object` for a tip that the remote does not have.
   */
  deepen(tips: readonly Oid[], missing: readonly Oid[]): Promise<boolean>;
  /** Brings what it can of these. `tips` are commits that lead to all of them. */
  bring(wanted: readonly WantedObject[], tips: readonly Oid[]): Promise<void>;
}

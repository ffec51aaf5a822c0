// Goes down a history from several ends, latest commits first, and colours each commit by the ends that reach it, as git's
// commit-reach.c does (`paint_down_to_common`). Who walks says when enough is known: where clocks are wrong a commit may be
// met before its children, and gets their colours later.
import type { Oid } from '../model/oid.ts';
import { Heap } from './commit-heap.ts';

/** What of a commit this takes. */
export interface DatedCommit {
  readonly oid: Oid;
  /** Commit date rather than author date: a rebase keeps the latter. */
  readonly committerSeconds: number;
}

export interface Coloured<Commit> {
  readonly commit: Commit;
  /** Bits. */
  colours: number;
  /** It is still to be gone on from. */
  isOpen: boolean;
}

export interface Colouring<Commit> {
  /** Null for a commit that is not here: it is asked for again by whatever else reaches it. */
  readonly read: (oid: Oid, colours: number) => Promise<Commit | null>;
  /** Whether what is reached under these colours still has to be gone through. */
  readonly isUndecided: (colours: number) => boolean;
  /** A commit that has these has all that there are. None where each says something of its own. */
  readonly final?: number;
}

export class ColouredWalk<Commit extends DatedCommit> {
  /** What was reached, in that order. */
  readonly reached = new Map<Oid, Coloured<Commit>>();
  private readonly colouring: Colouring<Commit>;
  private readonly final: number;
  private readonly open = new Heap<Coloured<Commit>>((a, b) => isLater(a.commit, b.commit));
  private undecided = 0;

  constructor(colouring: Colouring<Commit>) {
    this.colouring = colouring;
    this.final = colouring.final ?? 0;
  }

  /** Nothing that is open is undecided, as far as is known. */
  get isDecided(): boolean {
    return this.undecided === 0;
  }

  /** Gives a commit these colours, and opens it when one of them is new to it. False when it is not here. */
  async reach(oid: Oid, colours: number): Promise<boolean> {
    const known = this.reached.get(oid);
    if (known !== undefined && this.hasAll(known.colours, colours)) return true;
    const commit = known?.commit ?? (await this.colouring.read(oid, colours));
    if (commit === null) return false;
    const item = known ?? { commit, colours: 0, isOpen: false };
    if (known === undefined) this.reached.set(oid, item);
    if (item.isOpen) this.count(item, -1);
    item.colours |= colours;
    if (!item.isOpen) this.open.push(item);
    item.isOpen = true;
    this.count(item, 1);
    return true;
  }

  /** The latest that is open, which is open no more; null for none. */
  next(): Coloured<Commit> | null {
    const item = this.open.pop();
    if (item === undefined) return null;
    item.isOpen = false;
    this.count(item, -1);
    return item;
  }

  private hasAll(colours: number, more: number): boolean {
    return (colours & this.final) !== 0 || (colours | more) === colours;
  }

  private count({ colours }: Coloured<Commit>, by: 1 | -1): void {
    if (this.colouring.isUndecided(colours)) this.undecided += by;
  }
}

/** Then by id, so that every walk goes the same way. */
export function isLater(a: DatedCommit, b: DatedCommit): boolean {
  if (a.committerSeconds !== b.committerSeconds) return a.committerSeconds > b.committerSeconds;
  return a.oid < b.oid;
}

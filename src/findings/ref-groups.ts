// Sets of refs by what they are, as findings tell of them: how many branches, remote branches, tags and others there
// are, and the names of the first. A repository may have thousands of refs, and each finding three such sets.
import type { Tip } from '../git/refs.ts';
import { positionsIn, type TipSet } from '../git/tip-set.ts';
import { namesListedMax } from '../model/limits.ts';

/** How many there are, and the names of the first `namesListedMax` at least. */
export interface SomeNames {
  readonly count: number;
  readonly names: readonly string[];
}

/** Unredacted. */
export interface RefGroups {
  readonly branches: SomeNames;
  readonly remoteBranches: SomeNames;
  readonly tags: SomeNames;
  readonly others: SomeNames;
}

class Group implements SomeNames {
  count = 0;
  readonly names: string[] = [];

  add(name: string): void {
    this.count += 1;
    if (this.count <= namesListedMax) this.names.push(name);
  }
}

const folders = ['refs/heads/', 'refs/remotes/', 'refs/tags/'];

/** Which of the groups a ref is in, in the order of `RefGroups`. */
function groupOf(ref: string): number {
  const folder = folders.findIndex((start) => ref.startsWith(start));
  return folder < 0 ? folders.length : folder;
}

class Groups implements RefGroups {
  readonly branches = new Group();
  readonly remoteBranches = new Group();
  readonly tags = new Group();
  readonly others = new Group();
  private readonly all = [this.branches, this.remoteBranches, this.tags, this.others];

  add(ref: string, group: number): void {
    this.all[group]?.add(ref);
  }
}

export function groupsOf(refs: readonly string[]): RefGroups {
  const groups = new Groups();
  for (const ref of refs) groups.add(ref, groupOf(ref));
  return groups;
}

/** Names of refs in a set, HEADs left out: they are no branches of their own. */
export class RefNames {
  private readonly tips: readonly Tip[];
  /** For each of the tips its group; -1 for a HEAD. */
  private readonly groups: Int8Array;
  private readonly head: number;
  private readonly known = new Map<string, RefGroups>();

  constructor(tips: readonly Tip[]) {
    this.tips = tips;
    this.head = tips.findIndex((tip) => tip.ref === 'HEAD');
    this.groups = Int8Array.from(tips, ({ ref }) =>
      ref.startsWith('refs/') && !/^refs\/remotes\/[^/]+\/HEAD$/.test(ref) ? groupOf(ref) : -1,
    );
  }

  hasHead(set: TipSet): boolean {
    return this.head >= 0 && (((set[this.head >>> 5] ?? 0) >>> (this.head & 31)) & 1) === 1;
  }

  /** Most findings are in the same branches: each set is read once. */
  in(set: TipSet): RefGroups {
    const key = Buffer.from(set.buffer, set.byteOffset, set.byteLength).toString('latin1');
    const held = this.known.get(key);
    if (held !== undefined) return held;
    const groups = new Groups();
    for (const position of positionsIn(set)) {
      const group = this.groups[position] as number;
      if (group >= 0) groups.add((this.tips[position] as Tip).ref, group);
    }
    this.known.set(key, groups);
    return groups;
  }
}

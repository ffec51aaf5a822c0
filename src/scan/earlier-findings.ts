// What an earlier scan told of, for a scan that judges only what is new since. A file that is edited is new content, but the
// secret that stood in it before is no news: what the version before has is told to the collector as known. Asked for
// where something was found, and there alone.
import { BlobWalk, type HistoryBlob } from '../git/blob-walk.ts';
import { isObjectFault } from '../git/object-store.ts';
import type { Repository } from '../git/open-repository.ts';
import type { TreeEntry } from '../git/parse-object.ts';
import { SkipList } from '../git/skip-list.ts';
import type { Oid } from '../model/oid.ts';
import type { ScanContext } from './context.ts';
import type { BlobPlace } from './history-plan.ts';
import { judgeBlob } from './judge-file.ts';

/** State: one for each scan. */
export class EarlierFindings {
  private readonly context: ScanContext;
  private readonly repository: Repository;
  private readonly trees: readonly Oid[];
  private readonly told = new Set<string>();
  private paths: Promise<ReadonlyMap<Oid, string>> | null = null;

  /** `trees`: roots whose content was judged by an earlier scan. */
  constructor(context: ScanContext, repository: Repository, trees: readonly Oid[]) {
    this.context = context;
    this.repository = repository;
    this.trees = trees;
  }

  /** Before what was found in a blob is told. */
  async tellOf({ oid, path, again }: HistoryBlob, { origin }: BlobPlace): Promise<void> {
    if (this.trees.length === 0 || origin.kind !== 'file') return;
    if (!this.told.has(path)) {
      this.told.add(path);
      for (const version of await this.versionsOf(path)) await this.tell(version, path);
    }
    if (!again) return;
    this.paths ??= this.listPaths();
    const before = (await this.paths).get(oid);
    if (before !== undefined) await this.tell(oid, before);
  }

  private async tell(oid: Oid, path: string): Promise<void> {
    const key = `${oid} ${path}`;
    if (this.told.has(key) || this.context.excluded(path)) return;
    this.told.add(key);
    const judged = await judgeBlob(this.context, this.repository, { oid, path });
    if (judged !== null) {
      this.context.collector.addKnown(judged.blob, judged.matches, { path, first: null, oid });
    }
  }

  private async versionsOf(path: string): Promise<Set<Oid>> {
    const folders = path.split('/');
    const name = folders.pop();
    const versions = new Set<Oid>();
    let trees = new Set(this.trees);
    for (const folder of folders) trees = await this.entriesOf(trees, folder, 'tree');
    for (const oid of await this.entriesOf(trees, name ?? '', 'blob')) versions.add(oid);
    return versions;
  }

  private async entriesOf(trees: Iterable<Oid>, name: string, kind: TreeEntry['kind']): Promise<Set<Oid>> {
    const found = new Set<Oid>();
    for (const tree of trees) {
      for (const entry of await this.read(tree)) {
        if (entry.name === name && entry.kind === kind) found.add(entry.oid);
      }
    }
    return found;
  }

  private async read(tree: Oid): Promise<readonly TreeEntry[]> {
    try {
      return await this.repository.store.readTree(tree);
    } catch (error) {
      // The history's own walk tells of it.
      if (!isObjectFault(error)) throw error;
      return [];
    }
  }

  /** A path of every blob. */
  private async listPaths(): Promise<ReadonlyMap<Oid, string>> {
    const paths = new Map<Oid, string>();
    const walk = new BlobWalk(this.repository, new SkipList());
    for (const tree of this.trees) {
      for await (const batch of walk.tree(tree, '', { commit: null, reach: 'reflog' })) {
        for (const { oid, path, again } of batch) if (!again) paths.set(oid, path);
      }
      await this.context.turns.take();
    }
    return paths;
  }
}

// Lists every object of a repository's own folders and its alternates, for what no ref reaches.
import type { Repository } from './open-repository.ts';
import { oidAt } from './pack/object-table.ts';
import type { ObjectKind } from './parse-object.ts';
import type { ObjectListing } from './unreachable.ts';

const kinds: readonly (ObjectKind | null)[] = [null, 'commit', 'tree', 'blob', 'tag'];

export async function listAllObjects(repository: Repository): Promise<ObjectListing> {
  const { table } = await repository.objectTable();
  return {
    count: table.count,
    oidAt: (index) => oidAt(table, index),
    kindAt: (index) => kinds[table.kind[index] ?? 0] ?? null,
  };
}

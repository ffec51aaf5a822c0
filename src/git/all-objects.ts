// Lists every object of a repository's own folders and its alternates, for what no ref reaches.
import type { Oid } from '../model/oid.ts';
import type { Repository } from './open-repository.ts';
import { indexOfOid, type ObjectTable, oidAt } from './pack/object-table.ts';
import type { ObjectKind } from './parse-object.ts';
import type { ObjectListing } from './unreachable.ts';

const kinds: readonly (ObjectKind | null)[] = [null, 'commit', 'tree', 'blob', 'tag'];

/** What an object is; null for one that is not in the table, or is damaged. */
export function kindIn(table: ObjectTable, oid: Oid): ObjectKind | null {
  const index = indexOfOid(table, oid);
  return index < 0 ? null : kindAt(table, index);
}

function kindAt(table: ObjectTable, index: number): ObjectKind | null {
  return kinds[table.kind[index] ?? 0] ?? null;
}

export async function listAllObjects(repository: Repository): Promise<ObjectListing> {
  const { table } = await repository.objectTable();
  return {
    count: table.count,
    oidAt: (index) => oidAt(table, index),
    kindAt: (index) => kindAt(table, index),
  };
}

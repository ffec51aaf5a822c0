// Lists every object of a repository's own folders and its alternates, for what no ref reaches.
import { join } from 'node:path';
import { objectFolders } from './alternates.ts';
import type { RepositoryPlace } from './locate-repository.ts';
import { oidAt, readObjectTable } from './pack/object-table.ts';
import type { ObjectKind } from './parse-object.ts';
import type { ObjectListing } from './unreachable.ts';

const kinds: readonly (ObjectKind | null)[] = [null, 'commit', 'tree', 'blob', 'tag'];

export async function listAllObjects(place: RepositoryPlace): Promise<ObjectListing> {
  const { table } = await readObjectTable(await objectFolders(join(place.commonDir, 'objects')));
  return {
    count: table.count,
    oidAt: (index) => oidAt(table, index),
    kindAt: (index) => kinds[table.kind[index] ?? 0] ?? null,
  };
}

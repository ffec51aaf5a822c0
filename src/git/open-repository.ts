// Opens the repository that a path lies in and puts together what the others need of it.
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { isOid, type Oid } from '../model/oid.ts';
import { objectFolders } from './alternates.ts';
import { locateRepository, type RepositoryPlace } from './locate-repository.ts';
import { absolutePath } from './named-path.ts';
import { makeObjectStore, type ObjectSource, type ObjectStore } from './object-store.ts';
import type { ObjectTableResult } from './pack/object-table.ts';
import { packSource } from './pack/pack-source.ts';
import { type Head, readHead, readTips, type Tips } from './refs.ts';
import { refuseUnsupported } from './repository-format.ts';
import { resolveRevision } from './resolve-revision.ts';
import { readSmallFile } from './small-file.ts';

export interface Repository {
  readonly place: RepositoryPlace;
  readonly store: ObjectStore;
  /** Commits whose parents a shallow clone cut off. Empty in a whole clone. */
  readonly shallow: ReadonlySet<Oid>;
  /** Every object that is here, for whoever wants them all: made when it is first asked for. */
  objectTable(): Promise<ObjectTableResult>;
  head(): Promise<Head>;
  /** Every ref, peeled. */
  tips(): Promise<Tips>;
  /** The commit that a revision names. Throws a Fault `unknown-revision` or `shallow-clone`. */
  resolve(revision: string): Promise<Oid>;
}

const shallowBytesMax = 64 * 1024 * 1024;

/**
 * Throws a Fault: `not-a-repository`, `unsupported-repository`, or `bad-argument` when the current folder is
 * gone. The path may be any file or folder inside. `known`: where the repository is, once somebody has looked.
 */
export async function openRepository(path: string, known?: RepositoryPlace | null): Promise<Repository> {
  const place = known ?? (await locateRepository(path));
  if (place === null) {
    throw new Fault(
      'not-a-repository',
      `There is no Git repository at ${absolutePath(path)} or above it.`,
      'Give the path of a clone (in a workflow, run actions/checkout first), or scan files with `tree`.',
    );
  }
  await refuseUnsupported(place);
  return assemble(place, nothingMore, await readShallow(place.commonDir));
}

/** What is to be read beside the repository's own objects. */
export interface FurtherObjects {
  /** Object folders, as gitrepository-layout(5) has them. */
  readonly folders: readonly string[];
  readonly sources: readonly ObjectSource[];
}

/** The same repository with further objects. Nothing of it is changed. */
export async function reopenRepository(
  { place, shallow }: Repository,
  further: FurtherObjects,
): Promise<Repository> {
  return assemble(place, further, shallow);
}

/** The same repository, of which other commits are cut off from their parents. */
export function withShallow(repository: Repository, shallow: ReadonlySet<Oid>): Repository {
  const { place, store } = repository;
  return {
    ...repository,
    shallow,
    resolve: (revision) => resolveRevision({ place, store, shallow }, revision),
  };
}

const nothingMore: FurtherObjects = { folders: [], sources: [] };

async function assemble(
  place: RepositoryPlace,
  further: FurtherObjects,
  shallow: ReadonlySet<Oid>,
): Promise<Repository> {
  const folders = [...(await objectFolders(join(place.commonDir, 'objects'))), ...further.folders];
  const store = makeObjectStore([packSource(folders), ...further.sources]);
  let table: Promise<ObjectTableResult> | null = null;
  return {
    place,
    store,
    shallow,
    objectTable: () => {
      table ??= import('./pack/object-table.ts').then(({ readObjectTable }) => readObjectTable(folders));
      return table;
    },
    head: () => readHead(place),
    tips: () => readTips(place, store),
    resolve: (revision) => resolveRevision({ place, store, shallow }, revision),
  };
}

/** gitformat-shallow: an id a line. */
async function readShallow(commonDir: string): Promise<ReadonlySet<Oid>> {
  const bytes = await readSmallFile(join(commonDir, 'shallow'), shallowBytesMax);
  const lines = (bytes?.toString('latin1') ?? '').split(/\s+/);
  return new Set(lines.filter((line): line is Oid => isOid(line)));
}

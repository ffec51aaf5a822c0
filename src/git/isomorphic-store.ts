// Reads loose and packed objects through isomorphic-git (https://isomorphic-git.org/docs/en/readObject):
// the only file that imports it. It wants a git directory; a source has only an object folder (alternates
// have no more), so it is given a file system in which that folder stands as `git/objects`, and in which
// nothing can be written. A pack whose checksum is wrong it refuses as a whole: from the first failure on
// it reads through damaged-packs.ts.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { Fault } from '../model/fault.ts';
import { isOid, type Oid } from '../model/oid.ts';
import { PackMender } from './damaged-packs.ts';
import type { ObjectSource, RawObject } from './object-store.ts';
import type { ObjectKind } from './parse-object.ts';

const virtualGitDir = 'git';
const virtualObjects = `${virtualGitDir}/objects/`;
const virtualPacks = `${virtualObjects}pack`;
const kinds: ReadonlySet<string> = new Set<ObjectKind>(['commit', 'tree', 'blob', 'tag']);

/** A source for one object folder: loose objects and packs with an `.idx` of version 2. */
export function isomorphicSource(objectsFolder: string): ObjectSource {
  let reader = makeReader(objectsFolder, null);

  async function ask<Answer>(question: (reader: Reader) => Promise<Answer>): Promise<Answer> {
    const asked = reader;
    try {
      return await question(asked);
    } catch (error) {
      if (asked.mender !== null || hasCode(error, 'NotFoundError') || hasCode(error, 'AmbiguousError')) {
        throw error;
      }
    }
    if (reader === asked) reader = makeReader(objectsFolder, new PackMender(join(objectsFolder, 'pack')));
    return question(reader);
  }

  return {
    async read(oid: Oid): Promise<RawObject | null> {
      try {
        return await ask((asked) => readObject(asked, oid));
      } catch (error) {
        const lost = [...(reader.mender?.damaged ?? [])];
        if (!hasCode(error, 'NotFoundError')) throw damaged(oid, error, lost);
        // What an unreadable index named cannot be told from what was never there.
        const indexes = lost.filter((name) => name.endsWith('.idx'));
        if (indexes.length === 0) return null;
        throw damaged(oid, new Error('no index that can be read names it'), indexes);
      }
    },

    async oidsWithPrefix(prefix: string): Promise<readonly Oid[]> {
      try {
        // A file that a broken write left among the loose objects can look like a match.
        return [await ask((asked) => expandOid(asked, prefix))].filter(isFullOid);
      } catch (error) {
        if (hasCode(error, 'NotFoundError')) return [];
        if (hasCode(error, 'AmbiguousError')) return matchesOf(error);
        throw damaged(prefix, error, [...(reader.mender?.damaged ?? [])]);
      }
    },
  };
}

interface Reader {
  readonly fs: ReturnType<typeof readOnlyFileSystem>;
  /** Without one shared cache every read would parse all pack indexes anew. */
  readonly cache: object;
  /** Null as long as nothing was found to be damaged. */
  readonly mender: PackMender | null;
}

function makeReader(objectsFolder: string, mender: PackMender | null): Reader {
  return { fs: readOnlyFileSystem(objectsFolder, mender), cache: {}, mender };
}

async function readObject({ fs, cache, mender }: Reader, oid: Oid): Promise<RawObject> {
  const found = await git.readObject({ fs, gitdir: virtualGitDir, oid, format: 'content', cache });
  if (!kinds.has(found.type)) throw new Error(`unknown kind ${found.type}`);
  const object = { kind: found.type as ObjectKind, bytes: found.object as Uint8Array };
  if (mender !== null && !hasId(object, oid)) throw new Error('its content is not what its id was made of');
  return object;
}

/** gitformat-pack(5) and git-hash-object(1): an id is the SHA-1 of kind, length and content. */
function hasId({ kind, bytes }: RawObject, oid: Oid): boolean {
  return createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}

async function expandOid({ fs, cache }: Reader, prefix: string): Promise<string> {
  return git.expandOid({ fs, gitdir: virtualGitDir, oid: prefix, cache });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function matchesOf(error: unknown): Oid[] {
  const { data } = error as { data?: { matches?: unknown } };
  const matches = Array.isArray(data?.matches) ? data.matches : [];
  return matches.filter(isFullOid);
}

function isFullOid(value: unknown): value is Oid {
  return typeof value === 'string' && isOid(value);
}

/**
 * isomorphic-git throws errors of its own, of Node's file system and of the inflating library: all mean
 * damage. `files` are the damaged packs and indexes of the folder.
 */
function damaged(oid: string, error: unknown, files: readonly string[]): Fault {
  const [first] = files;
  const others = files.length > 1 ? ` and ${files.length - 1} more` : '';
  const where = first === undefined ? '' : ` (damaged here: ${first}${others})`;
  return new Fault(
    'corrupt-object',
    `The object ${oid} cannot be read: ${detailOf(error)}${where}.`,
    'Run git fsck to see what is damaged, or clone the repository anew.',
  );
}

/** Its InternalError has a message for its own users, and what happened among its data. */
function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('syscall' in error && 'code' in error) return String(error.code);
  const { data } = error as { data?: { message?: unknown } };
  const text = typeof data?.message === 'string' ? data.message : error.message;
  const [line = ''] = text.replaceAll(`${virtualPacks}/`, '').split('\n');
  return line.replace(/\.$/, '') || error.name;
}

function readOnlyFileSystem(objectsFolder: string, mender: PackMender | null) {
  const real = (path: string): string => {
    if (path === virtualObjects.slice(0, -1)) return objectsFolder;
    if (path.startsWith(virtualObjects)) return join(objectsFolder, path.slice(virtualObjects.length));
    throw Object.assign(new Error(`outside the object folder: ${path}`), { code: 'ENOENT' });
  };
  const refuse = async (): Promise<never> => {
    throw Object.assign(new Error('read-only'), { code: 'EROFS' });
  };
  const folder = { isDirectory: () => true, isFile: () => false, isSymbolicLink: () => false };
  const promises = {
    // isomorphic-git calls it without arguments to see whether it gives a promise.
    readFile: async (path = '') => {
      if (mender === null || !path.startsWith(`${virtualPacks}/`)) return readFile(real(path));
      return mender.readFile(path.slice(virtualPacks.length + 1));
    },
    readdir: async (path: string) => {
      const names = readableNames(await readdir(real(path)));
      return mender === null || path !== virtualPacks ? names : mender.usableNames(names);
    },
    // Asked only for the git directory itself, which must look like one.
    stat: async () => folder,
    lstat: async () => folder,
    writeFile: refuse,
    unlink: refuse,
    mkdir: refuse,
    rmdir: refuse,
    readlink: refuse,
    symlink: refuse,
  };
  return { promises };
}

/** An index whose pack is gone (a repack under way) would make every object that it names look damaged. */
function readableNames(names: readonly string[]): string[] {
  const all = new Set(names);
  return names.filter((name) => !name.endsWith('.idx') || all.has(`${name.slice(0, -4)}.pack`));
}

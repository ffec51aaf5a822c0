// Reads loose and packed objects through isomorphic-git (https://isomorphic-git.org/docs/en/readObject):
// the only file that imports it. It wants a git directory; a source has only an object folder (alternates
// have no more), so it is given a file system in which that folder stands as `git/objects`, and in which
// nothing can be written.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { Fault } from '../model/fault.ts';
import { isOid, type Oid } from '../model/oid.ts';
import type { ObjectSource, RawObject } from './object-store.ts';
import type { ObjectKind } from './parse-object.ts';

const virtualGitDir = 'git';
const virtualObjects = `${virtualGitDir}/objects/`;
const kinds: ReadonlySet<string> = new Set<ObjectKind>(['commit', 'tree', 'blob', 'tag']);

/** A source for one object folder: loose objects and packs with an `.idx` of version 2. */
export function isomorphicSource(objectsFolder: string): ObjectSource {
  const fs = readOnlyFileSystem(objectsFolder);
  // Without one shared cache every read would parse all pack indexes anew.
  const cache = {};
  return {
    async read(oid: Oid): Promise<RawObject | null> {
      try {
        const found = await git.readObject({ fs, gitdir: virtualGitDir, oid, format: 'content', cache });
        if (!kinds.has(found.type)) throw new Error(`unknown kind ${found.type}`);
        return { kind: found.type as ObjectKind, bytes: found.object as Uint8Array };
      } catch (error) {
        if (hasCode(error, 'NotFoundError')) return null;
        throw damaged(oid, error);
      }
    },

    async oidsWithPrefix(prefix: string): Promise<readonly Oid[]> {
      try {
        // A file that a broken write left among the loose objects can look like a match.
        return [await git.expandOid({ fs, gitdir: virtualGitDir, oid: prefix, cache })].filter(isFullOid);
      } catch (error) {
        if (hasCode(error, 'NotFoundError')) return [];
        if (hasCode(error, 'AmbiguousError')) return matchesOf(error);
        throw damaged(prefix, error);
      }
    },
  };
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
 * damage.
 */
function damaged(oid: string, error: unknown): Fault {
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new Fault(
    'corrupt-object',
    `The object ${oid} cannot be read: ${detail}`,
    'Run git fsck, or clone the repository anew.',
  );
}

function readOnlyFileSystem(objectsFolder: string) {
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
    readFile: async (path = '') => readFile(real(path)),
    readdir: async (path: string) => readableNames(await readdir(real(path))),
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

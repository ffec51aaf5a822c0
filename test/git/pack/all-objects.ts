// Reads every object of a repository in each of our ways and holds it to what Git and isomorphic-git say of
// it.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import git from 'isomorphic-git';
import { expect } from 'vitest';
import { objectFolders } from '../../../src/git/alternates.ts';
import { ObjectReader } from '../../../src/git/pack/object-reader.ts';
import { indexOfOid, oidAt, readObjectTable } from '../../../src/git/pack/object-table.ts';
import { packSource } from '../../../src/git/pack/pack-source.ts';
import type { Oid } from '../../../src/model/oid.ts';
import type { TestRepository } from '../../support/repository.ts';

export interface GivenObject {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const kindNames = ['', 'commit', 'tree', 'blob', 'tag'];

export function gitDirOf(repo: TestRepository): string {
  return repo.git(['rev-parse', '--absolute-git-dir']);
}

export function objectsFolderOf(repo: TestRepository): string {
  return join(gitDirOf(repo), 'objects');
}

/** `<id> <kind> <bytes>` of every object, as git-cat-file(1) prints it. */
export function listedByGit(repo: TestRepository): string[] {
  const out = repo.git(['cat-file', '--batch-all-objects', '--batch-check']);
  return out === '' ? [] : out.split('\n');
}

/** An id is the SHA-1 of the object, so that this holds the content to what Git has under it. */
export function expectId({ kind, bytes }: GivenObject, oid: string): void {
  const sum = createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');
  expect(sum).toBe(oid);
}

/** By the table: each object whole, in the order of their ids. */
export async function readByTable(folders: readonly string[]): Promise<Map<string, GivenObject>> {
  const { table, damaged } = await readObjectTable(folders);
  expect(damaged).toEqual([]);
  const reader = new ObjectReader(table, { cacheBytes: 100_000 });
  const objects = new Map<string, GivenObject>();
  for (let index = 0; index < table.count; index += 1) {
    const oid = oidAt(table, index);
    expect(indexOfOid(table, oid)).toBe(index);
    const { kind, bytes } = reader.read(index);
    objects.set(oid, { kind: kindNames[kind] ?? '', bytes });
    // What the entry itself holds is as long as the table says.
    const own = new Uint8Array((table.dataLength[index] ?? 0) + 1);
    expect(reader.readEntry(index, own, 0)).toBe(table.dataLength[index]);
    if (table.base[index] === -1) expect(Buffer.from(own.subarray(0, -1)).equals(bytes)).toBe(true);
  }
  reader.close();
  return objects;
}

/** By the source of the store. */
export async function readBySource(
  folders: readonly string[],
  oids: readonly string[],
): Promise<Map<string, GivenObject>> {
  const source = packSource(folders);
  const objects = new Map<string, GivenObject>();
  for (const oid of oids) {
    const object = await source.read(oid as Oid);
    if (object !== null) objects.set(oid, object);
  }
  return objects;
}

/** Both ways give exactly what Git lists. Gives how many objects there are. */
export async function expectAsGit(repo: TestRepository): Promise<number> {
  const folders = await objectFolders(objectsFolderOf(repo));
  const listed = listedByGit(repo);
  const oids = listed.map((line) => line.slice(0, 40));
  for (const objects of [await readByTable(folders), await readBySource(folders, oids)]) {
    expect([...objects].map(([oid, { kind, bytes }]) => `${oid} ${kind} ${bytes.length}`)).toEqual(listed);
    for (const [oid, object] of objects) expectId(object, oid);
  }
  return listed.length;
}

/** isomorphic-git gives the same, kind and bytes. It reads neither index version 1 nor alternates. */
export async function expectAsIsomorphicGit(repo: TestRepository): Promise<void> {
  const gitdir = gitDirOf(repo);
  const cache = {};
  for (const [oid, object] of await readByTable([objectsFolderOf(repo)])) {
    const theirs = await git.readObject({ fs, gitdir, oid, format: 'content', cache });
    expect(theirs.type).toBe(object.kind);
    expect(Buffer.from(theirs.object as Uint8Array).equals(object.bytes)).toBe(true);
  }
}

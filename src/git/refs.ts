// Reads refs: loose files, packed-refs, HEAD, and the HEADs of linked worktrees. gitrepository-layout(5),
// "refs", "packed-refs", "HEAD"; git-check-ref-format(1). isomorphic-git is not asked: it stops at the
// first broken ref.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { isOid, isZeroOid, type Oid } from '../model/oid.ts';
import type { Skip } from '../model/report.ts';
import type { RepositoryPlace } from './locate-repository.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';
import type { ObjectKind } from './parse-object.ts';
import { pathText } from './path-text.ts';
import { readSmallFile } from './small-file.ts';

/** What HEAD says. `oid` is null while its branch has no commit, or when it is broken. */
export type Head =
  | { readonly kind: 'branch'; readonly ref: string; readonly oid: Oid | null }
  | { readonly kind: 'detached'; readonly oid: Oid }
  | { readonly kind: 'broken' };

/** A ref and what it comes to when its tags are peeled. */
export interface Tip {
  /** Full name: `HEAD`, `refs/heads/main`, `worktrees/second/HEAD`. */
  readonly ref: string;
  readonly kind: Exclude<ObjectKind, 'tag'>;
  readonly oid: Oid;
}

/** An annotated tag on the way from a ref to what it stands on. */
export interface TagObject {
  readonly oid: Oid;
  /** Those that lead to it, also by way of other tags. */
  readonly refs: readonly string[];
}

export interface Tips {
  /** By name, HEAD first. */
  readonly tips: readonly Tip[];
  /** Annotated tags, those that stand on tags too. */
  readonly tags: readonly TagObject[];
  /** Refs that are broken or lead to an object that is not here. */
  readonly skips: readonly Skip[];
}

/** Name to id, tags not peeled; null where what stands there is no ref. */
export type RefTable = ReadonlyMap<string, Oid | null>;

const refBytesMax = 64 * 1024;
const packedRefsBytesMax = 512 * 1024 * 1024;
const symbolicDepthMax = 5;
const tagDepthMax = 16;
const folderDepthMax = 64;

/**
 * The value of one ref, by its full name, symbolic ones followed. Null when there is none or it is broken.
 */
export async function readRef(place: RepositoryPlace, name: string): Promise<Oid | null> {
  const packed = await readPackedRefs(place.commonDir);
  const found = await follow(place, packed, name);
  return found === 'dangling' ? null : found;
}

export async function readHead(place: RepositoryPlace): Promise<Head> {
  const content = await readLoose(place, 'HEAD');
  const value = content === null ? null : parseRefContent(content);
  if (value === null) return { kind: 'broken' };
  if (value.kind === 'oid') return { kind: 'detached', oid: value.oid };
  return { kind: 'branch', ref: value.ref, oid: await readRef(place, value.ref) };
}

/**
 * All refs with what they hold. Symbolic refs that lead nowhere (a stale `origin/HEAD`) are left out, as
 * git does.
 */
export async function readRefTable(place: RepositoryPlace): Promise<RefTable> {
  const packed = await readPackedRefs(place.commonDir);
  const loose = new Set<string>();
  await addLooseNames(place.commonDir, 'refs', 0, loose);
  if (place.gitDir !== place.commonDir) await addLooseNames(place.gitDir, 'refs', 0, loose);
  for (const worktree of await folderNames(join(place.commonDir, 'worktrees'))) {
    loose.add(`worktrees/${worktree}/HEAD`);
  }
  const table = new Map<string, Oid | null>();
  for (const name of ['HEAD', ...[...new Set([...packed.keys(), ...loose])].sort()]) {
    // Thousands of refs are packed: no file is looked for that was not listed.
    const only = name === 'HEAD' || loose.has(name) ? undefined : packed.get(name);
    const oid = only ?? (await follow(place, packed, name));
    if (oid !== 'dangling') table.set(name, oid);
  }
  return table;
}

/**
 * Peels every ref down to the commit, tree or blob that it stands on. `kindOf` tells what an object is without
 * reading it, or null.
 */
export async function readTips(
  place: RepositoryPlace,
  store: ObjectStore,
  kindOf: (oid: Oid) => ObjectKind | null = () => null,
): Promise<Tips> {
  const tips: Tip[] = [];
  const tags = new Map<Oid, string[]>();
  const skips: Skip[] = [];
  for (const [ref, oid] of await readRefTable(place)) {
    if (oid === null) {
      skips.push({ reason: 'unreadable', what: ref, detail: 'the ref is broken' });
      continue;
    }
    const kind = kindOf(oid);
    if (kind !== null && kind !== 'tag') {
      tips.push({ ref, kind, oid });
      continue;
    }
    try {
      const peeled = await peel(store, oid, (tag) => {
        const refs = tags.get(tag);
        if (refs === undefined) tags.set(tag, [ref]);
        else refs.push(ref);
      });
      tips.push({ ref, ...peeled });
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      const reason = error.code === 'missing-object' ? 'missing' : 'unreadable';
      skips.push({ reason, what: ref, detail: error.message });
    }
  }
  return { tips, tags: [...tags].map(([oid, refs]) => ({ oid, refs })), skips };
}

/** The commits among tips. */
export function commitOids(tips: readonly Tip[]): Oid[] {
  return tips.filter((tip) => tip.kind === 'commit').map((tip) => tip.oid);
}

/** Follows annotated tags, of which `onTag` is told. Throws the store's Faults. */
export async function peel(
  store: ObjectStore,
  oid: Oid,
  onTag: (tag: Oid) => void = () => {},
): Promise<{ kind: Tip['kind']; oid: Oid }> {
  let at = oid;
  for (let depth = 0; depth < tagDepthMax; depth += 1) {
    const found = await store.readAny(at);
    if (found.kind !== 'tag') return { kind: found.kind, oid: at };
    onTag(at);
    at = found.tag.target;
  }
  throw new Fault(
    'corrupt-object',
    `The tag ${oid} stands on a chain of more than ${tagDepthMax} tags.`,
    'Delete the tag.',
  );
}

type RefContent =
  | { readonly kind: 'oid'; readonly oid: Oid }
  | { readonly kind: 'symbolic'; readonly ref: string };

/** Also takes FETCH_HEAD and its like: an id and then words. */
function parseRefContent(content: string): RefContent | null {
  const symbolic = /^ref:\s*(\S+)\s*$/.exec(content);
  if (symbolic?.[1] !== undefined) {
    return isSafeRefName(symbolic[1]) ? { kind: 'symbolic', ref: symbolic[1] } : null;
  }
  const [word = ''] = content.split(/\s/, 1);
  return isOid(word) && !isZeroOid(word) ? { kind: 'oid', oid: word.toLowerCase() as Oid } : null;
}

/** Below refs/ or a word of capitals, and never a way out of the git directory. */
export function isSafeRefName(name: string): boolean {
  if (/[\0\\:]|(?:^|\/)\.|\/\/|\/$/.test(name)) return false;
  return name.startsWith('refs/') || /^[A-Z][A-Z0-9_]*$/.test(name) || /^worktrees\/[^/]+\/HEAD$/.test(name);
}

async function follow(
  place: RepositoryPlace,
  packed: ReadonlyMap<string, Oid>,
  name: string,
): Promise<Oid | null | 'dangling'> {
  let at = name;
  for (let depth = 0; depth <= symbolicDepthMax; depth += 1) {
    const content = await readLoose(place, at);
    if (content === null) return packed.get(at) ?? (depth === 0 ? null : 'dangling');
    const value = parseRefContent(content);
    if (value === null) return null;
    if (value.kind === 'oid') return value.oid;
    at = value.ref;
  }
  return null;
}

/** A linked worktree keeps HEAD and a few folders of refs for itself (git-worktree(1), "REFS"). */
async function readLoose(place: RepositoryPlace, name: string): Promise<string | null> {
  if (!isSafeRefName(name)) return null;
  const own = !name.startsWith('refs/') || /^refs\/(?:bisect|worktree|rewritten)\//.test(name);
  const folder = own && !name.startsWith('worktrees/') ? place.gitDir : place.commonDir;
  const bytes = await readSmallFile(join(folder, name), refBytesMax);
  return bytes === null ? null : bytes.toString('utf8');
}

async function readPackedRefs(commonDir: string): Promise<ReadonlyMap<string, Oid>> {
  const refs = new Map<string, Oid>();
  const bytes = await readSmallFile(join(commonDir, 'packed-refs'), packedRefsBytesMax);
  for (const line of bytes === null ? [] : pathText(bytes).split('\n')) {
    // Lines with `^` repeat what a tag comes to: we read the tag itself.
    const found = /^([0-9a-f]{40}) (\S.*)$/.exec(line);
    if (found !== null) refs.set((found[2] ?? '').trimEnd(), found[1] as Oid);
  }
  return refs;
}

async function addLooseNames(root: string, folder: string, depth: number, names: Set<string>): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const name = `${folder}/${entry.name}`;
    // Lock files stand beside refs that are being written.
    if (entry.isDirectory() && depth < folderDepthMax) await addLooseNames(root, name, depth + 1, names);
    else if (!entry.name.endsWith('.lock')) names.add(name);
  }
}

async function folderNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

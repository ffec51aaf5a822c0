// Reads the content of trees, commits and tags. Lenient where Git is: odd author lines, zones and encodings
// stand in real histories and must not stop a scan. Formats: gitformat-index(5) for modes, "Git Objects" in
// the Git book, and git's own fsck.c and date.c for what is met in the wild.
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import type { CommitSummary } from '../model/provenance.ts';
import { pathText } from './path-text.ts';

export type ObjectKind = 'commit' | 'tree' | 'blob' | 'tag';

/** What a tree's entry is, by its mode. */
export type EntryKind = 'tree' | 'blob' | 'symbolic-link' | 'submodule';

export interface TreeEntry {
  readonly kind: EntryKind;
  /** As stored: 0o100644, 0o100755, 0o120000, 0o160000, 0o40000, and what old tools wrote. */
  readonly mode: number;
  /** One path segment. Two entries of one tree may bear the same name when the tree was made to deceive. */
  readonly name: string;
  readonly oid: Oid;
}

/** What a walk over a history needs of a commit. */
export interface CommitHead {
  readonly oid: Oid;
  readonly author: string;
  readonly tree: Oid;
  readonly parents: readonly Oid[];
  /** Seconds since 1970, UTC; 0 where the commit's own is malformed. */
  readonly authorSeconds: number;
  /** The author's zone: minutes east of UTC. */
  readonly authorOffset: number;
  readonly committerSeconds: number;
}

/** What of a commit is judged as text. */
export interface CommitContent {
  /** Author's and committer's names with addresses, each once: `Ada Lovelace <ada@example.com>`. */
  readonly people: readonly string[];
  readonly message: string;
}

export interface Commit extends CommitSummary, CommitHead, CommitContent {
  readonly oid: Oid;
  readonly author: string;
}

/** An annotated tag. */
export interface Tag {
  readonly target: Oid;
  readonly targetKind: ObjectKind;
  /** The name that it was made under; a ref may have another. */
  readonly name: string;
  /** Name and address; empty in tags that older gits made. */
  readonly tagger: string;
  /** Seconds since 1970, UTC; 0 where there is none. */
  readonly taggerSeconds: number;
  /** Without the signature at its end. */
  readonly message: string;
}

const space = 0x20;
const newline = 0x0a;
const oidBytes = 20;
const objectKinds: readonly ObjectKind[] = ['commit', 'tree', 'blob', 'tag'];

/**
 * The entry's kind by the file-type bits; whatever is none of the others is read as a blob, so that it is
 * scanned.
 */
export function entryKind(mode: number): EntryKind {
  switch (mode & 0o170000) {
    case 0o040000:
      return 'tree';
    case 0o120000:
      return 'symbolic-link';
    case 0o160000:
      return 'submodule';
    default:
      return 'blob';
  }
}

/** Entries in the tree's own order. Throws a Fault `corrupt-object`. */
export function parseTree(bytes: Uint8Array, oid: Oid): TreeEntry[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < buffer.length) {
    const modeEnd = buffer.indexOf(space, at);
    const nameEnd = modeEnd === -1 ? -1 : buffer.indexOf(0, modeEnd + 1);
    const end = nameEnd + 1 + oidBytes;
    const mode = modeEnd === -1 ? Number.NaN : Number.parseInt(buffer.toString('latin1', at, modeEnd), 8);
    if (nameEnd === -1 || end > buffer.length || Number.isNaN(mode)) throw corrupt('tree', oid);
    entries.push({
      kind: entryKind(mode),
      mode,
      name: pathText(buffer.subarray(modeEnd + 1, nameEnd)),
      oid: buffer.toString('hex', nameEnd + 1, end) as Oid,
    });
    at = end;
  }
  return entries;
}

/** Throws a Fault `corrupt-object` when there is no tree line; everything else is mended. */
export function parseCommit(bytes: Uint8Array, oid: Oid): Commit {
  const { headers, body } = splitHeaders(bytes);
  let tree: string | null = null;
  const parents: Oid[] = [];
  let author = '';
  let committer = '';
  let encoding = 'utf-8';
  for (const { key, value } of headers) {
    if (key === 'tree') tree ??= oidOf(value);
    else if (key === 'parent') {
      const parent = oidOf(value);
      if (parent === null) throw corrupt('commit', oid);
      parents.push(parent);
    } else if (key === 'author' && author === '') author = value;
    else if (key === 'committer' && committer === '') committer = value;
    else if (key === 'encoding') encoding = value;
  }
  if (tree === null) throw corrupt('commit', oid);
  const time = signatureTime(author);
  return {
    oid,
    tree: tree as Oid,
    parents,
    author: headerText(signatureName(author), encoding),
    date: isoDate(time.seconds, time.offsetMinutes),
    authorSeconds: time.seconds,
    authorOffset: time.offsetMinutes,
    committerSeconds: signatureTime(committer).seconds,
    ...contentOf(author, committer, body, encoding),
  };
}

/** The same of the lines of author and committer alone, an empty line, and the message; in UTF-8. */
export function parseCommitContent(bytes: Uint8Array): CommitContent {
  const { headers, body } = splitHeaders(bytes);
  const [author, committer] = headers;
  return contentOf(author?.value ?? '', committer?.value ?? '', body, 'utf-8');
}

function contentOf(author: string, committer: string, body: Buffer, encoding: string): CommitContent {
  const people = [author, committer].map((line) => headerText(signaturePerson(line), encoding));
  return { people: [...new Set(people)], message: textOf(body, encoding) };
}

/** Throws a Fault `corrupt-object` when it does not say what it stands on. */
export function parseTag(bytes: Uint8Array, oid: Oid): Tag {
  const { headers, body } = splitHeaders(bytes);
  const [object, type] = headers;
  const target = object?.key === 'object' ? oidOf(object.value) : null;
  const targetKind = type?.key === 'type' ? objectKinds.find((kind) => kind === type.value) : undefined;
  if (target === null || targetKind === undefined) throw corrupt('tag', oid);
  const header = (key: string): string => headers.find((line) => line.key === key)?.value ?? '';
  return {
    target,
    targetKind,
    name: headerText(header('tag'), 'utf-8'),
    tagger: headerText(signaturePerson(header('tagger')), 'utf-8'),
    taggerSeconds: signatureTime(header('tagger')).seconds,
    message: textOf(withoutSignature(body), 'utf-8'),
  };
}

/** ISO 8601 with the author's own offset: `2026-11-21T08:00:00+01:00`. */
export function isoDate(seconds: number, offsetMinutes: number): string {
  const local = new Date((seconds + offsetMinutes * 60) * 1000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const minutes = Math.abs(offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function corrupt(kind: ObjectKind, oid: Oid): Fault {
  return new Fault(
    'corrupt-object',
    `The ${kind} ${oid} is not in Git's format.`,
    'Run git fsck, or clone the repository anew.',
  );
}

/** A line of a commit's or tag's head, a character a byte. */
interface Header {
  readonly key: string;
  readonly value: string;
}

/** The lines before the first empty one, those that continue another (signatures) left out; and what follows. */
function splitHeaders(bytes: Uint8Array): { headers: Header[]; body: Buffer } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers: Header[] = [];
  let at = 0;
  while (at < buffer.length) {
    const found = buffer.indexOf(newline, at);
    const end = found === -1 ? buffer.length : found;
    if (end === at) return { headers, body: buffer.subarray(end + 1) };
    if (buffer[at] !== space) {
      const blank = buffer.indexOf(space, at);
      const gap = blank === -1 || blank > end ? end : blank;
      // Each value is a string of its own: a piece of a longer one would keep that in memory.
      headers.push({
        key: buffer.toString('latin1', at, gap),
        value: buffer.toString('latin1', Math.min(gap + 1, end), end),
      });
    }
    at = end + 1;
  }
  return { headers, body: buffer.subarray(buffer.length) };
}

function oidOf(value: string): Oid | null {
  return value.length === oidBytes * 2 && /^[0-9a-f]+$/.test(value) ? (value as Oid) : null;
}

function signatureName(line: string): string {
  const end = line.indexOf('<');
  return end === -1 ? line : line.slice(0, end);
}

/** Name and address; all of a line that has no address. */
function signaturePerson(line: string): string {
  const end = line.lastIndexOf('>');
  return end === -1 ? line : line.slice(0, end + 1);
}

/** A tag's signature is the end of its message (gitformat-signature(5)). */
function withoutSignature(body: Buffer): Buffer {
  const text = body.toString('latin1');
  const found = /^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m.exec(text);
  return found === null ? body : body.subarray(0, found.index);
}

/** Time after the last `>`: seconds and zone. What is malformed or out of range becomes 1970 or +0000. */
function signatureTime(line: string): { seconds: number; offsetMinutes: number } {
  const text = line.slice(line.lastIndexOf('>') + 1);
  const found = /^\s*(-?\d{1,15})(?:\s+([+-]\d{4})(?!\d))?/.exec(text);
  if (found === null) return { seconds: 0, offsetMinutes: 0 };
  const seconds = Number(found[1]);
  // Beyond the years 0000 to 9999, less a day for the zone, ISO 8601 would need an agreement.
  if (seconds < -62167132800 || seconds > 253402214400) return { seconds: 0, offsetMinutes: 0 };
  const zone = found[2] ?? '+0000';
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  if (Number(zone.slice(3)) > 59 || minutes >= 24 * 60) return { seconds, offsetMinutes: 0 };
  return { seconds, offsetMinutes: zone.startsWith('-') ? -minutes : minutes };
}

/** The same for a header's value, which is a character a byte. */
function headerText(value: string, declared: string): string {
  return /[^\0-\x7f]/.test(value) ? textOf(Buffer.from(value, 'latin1'), declared) : value.trim();
}

/**
 * UTF-8 where it is valid, else the encoding that the commit declares, else Latin-1, which takes every
 * byte.
 */
function textOf(bytes: Buffer, declared: string): string {
  const text = bytes.toString('utf8');
  // What is not UTF-8 has this sign in it, and so may what is.
  if (!text.includes('\ufffd')) return text.trim();
  for (const encoding of ['utf-8', declared]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).trim();
    } catch {
      // An unknown label or bytes that are not of this encoding: the next one.
    }
  }
  return bytes.toString('latin1').trim();
}

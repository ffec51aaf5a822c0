// What a walk over a history needs of a commit, read from its bytes without making a text of each line: of the form that
// Git itself writes, and of nothing else (git's commit.c, `commit_tree_extended`). Whatever is in another form is left to
// parse-object.ts, which mends what can be mended; a test holds the two equal.
import type { Oid } from '../model/oid.ts';

/** Where the parts of a commit stand in its bytes; used again for the next one. */
export interface CommitParts {
  /** Where the digits of the tree's id stand; those of parents: `parentAt`. */
  treeAt: number;
  parents: number;
  /** The lines of author and committer, with their keywords. */
  authorAt: number;
  /** Where the author's name ends: at `<`. */
  nameEnd: number;
  committerAt: number;
  /** Behind the line of the committer. */
  peopleEnd: number;
  /** Where the message begins. */
  bodyAt: number;
  /** Seconds since 1970, UTC. */
  authorSeconds: number;
  /** The author's zone: minutes east of UTC. */
  authorOffset: number;
  committerSeconds: number;
}

export function makeCommitParts(): CommitParts {
  return {
    treeAt: 0,
    parents: 0,
    authorAt: 0,
    nameEnd: 0,
    committerAt: 0,
    peopleEnd: 0,
    bodyAt: 0,
    authorSeconds: 0,
    authorOffset: 0,
    committerSeconds: 0,
  };
}

const newline = 0x0a;
const space = 0x20;
const oidDigits = 40;
/** `tree ` and the id with a newline; `parent ` and the same. */
const treeLineBytes = 5 + oidDigits + 1;
const parentLineBytes = 7 + oidDigits + 1;

const treeWord = Buffer.from('tree ');
const parentWord = Buffer.from('parent ');
const authorWord = Buffer.from('author ');
const committerWord = Buffer.from('committer ');

/** Reads a commit. False when it is not in Git's own form, has an encoding, or times that are out of the way. */
export function readCommitParts(bytes: Uint8Array, end: number, into: CommitParts): boolean {
  if (!startsWith(bytes, 0, treeWord) || !isOidLine(bytes, 5, end)) return false;
  into.treeAt = 5;
  let at = treeLineBytes;
  let parents = 0;
  for (; startsWith(bytes, at, parentWord); at += parentLineBytes, parents += 1) {
    if (!isOidLine(bytes, at + 7, end)) return false;
  }
  into.parents = parents;
  if (!startsWith(bytes, at, authorWord)) return false;
  into.authorAt = at;
  at = readPerson(bytes, at + authorWord.length, end);
  if (at < 0) return false;
  into.nameEnd = person.nameEnd;
  into.authorSeconds = person.seconds;
  into.authorOffset = person.offset;
  if (!startsWith(bytes, at, committerWord)) return false;
  into.committerAt = at;
  at = readPerson(bytes, at + committerWord.length, end);
  if (at < 0) return false;
  into.committerSeconds = person.seconds;
  into.peopleEnd = at;
  into.bodyAt = skipOtherLines(bytes, at, end);
  return into.bodyAt >= 0;
}

/** Where the id of a parent stands, by its number from 0. */
export function parentAt(parent: number): number {
  return treeLineBytes + parent * parentLineBytes + 7;
}

/** The author's name; null where it is not in UTF-8. */
export function authorNameIn(bytes: Buffer, { authorAt, nameEnd }: CommitParts): string | null {
  const name = bytes.toString('utf8', authorAt + authorWord.length, nameEnd);
  return name.includes('\ufffd') ? null : name.trim();
}

function startsWith(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i += 1) if (bytes[at + i] !== word[i]) return false;
  return true;
}

/** Forty digits in small letters and a newline. */
function isOidLine(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + oidDigits >= end || bytes[at + oidDigits] !== newline) return false;
  for (let i = at; i < at + oidDigits; i += 1) if (hexDigits[bytes[i] as number] === notHex) return false;
  return true;
}

/** Of the person that was read last. */
const person = { nameEnd: 0, seconds: 0, offset: 0 };

/** `Name <address> 1234567890 +0100` and a newline: gives where the next line begins, or -1. */
function readPerson(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  let nameEnd = -1;
  let addressEnd = -1;
  for (; at < end && bytes[at] !== newline; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0x3c && nameEnd < 0) nameEnd = at;
    else if (byte === 0x3e) addressEnd = at;
  }
  // A blank, at most 11 digits, a blank, a sign and four digits: what is longer is read with more care.
  const zoneAt = at - 5;
  if (at >= end || nameEnd < 0 || addressEnd < nameEnd || bytes[addressEnd + 1] !== space) return -1;
  if (zoneAt - 1 < addressEnd + 3 || zoneAt - 1 > addressEnd + 13 || bytes[zoneAt - 1] !== space) return -1;
  const seconds = decimal(bytes, addressEnd + 2, zoneAt - 1);
  const zone = decimal(bytes, zoneAt + 1, at);
  const sign = bytes[zoneAt] as number;
  if (seconds < 0 || zone < 0 || (sign !== 0x2b && sign !== 0x2d)) return -1;
  if (zone % 100 > 59 || zone >= 2400) return -1;
  const minutes = Math.floor(zone / 100) * 60 + (zone % 100);
  person.nameEnd = nameEnd;
  person.seconds = seconds;
  person.offset = sign === 0x2d ? -minutes : minutes;
  return at + 1;
}

/** The number that stands there; -1 where something else does. */
function decimal(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Passes over signatures and what else there may be; gives where the message begins, -1 for what has a say in it. */
function skipOtherLines(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== newline) {
    const first = bytes[at] as number;
    // `encoding`; a further parent, tree, author.
    if (first !== space && first !== 0x67 && first !== 0x6d && first !== 0x48) return -1;
    const next = bytes.indexOf(newline, at);
    if (next < 0 || next >= end) return -1;
    at = next + 1;
  }
  return at < end ? at + 1 : -1;
}

/** For each byte the value of a hexadecimal digit in small letters. */
const notHex = 0xff;
const hexDigits = new Uint8Array(256).fill(notHex);
for (let digit = 0; digit < 16; digit += 1) hexDigits[digit.toString(16).charCodeAt(0)] = digit;

/** Writes the 20 bytes whose digits stand in `bytes` at an offset into `into`. */
export function oidBytesAt(bytes: Uint8Array, at: number, into: Uint8Array): void {
  for (let i = 0; i < into.length; i += 1) {
    const high = hexDigits[bytes[at + i * 2] as number] as number;
    into[i] = (high << 4) | (hexDigits[bytes[at + i * 2 + 1] as number] as number);
  }
}

/** The id whose digits stand there. */
export function oidTextAt(bytes: Buffer, at: number): Oid {
  return bytes.toString('latin1', at, at + oidDigits) as Oid;
}

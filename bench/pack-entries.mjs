// The entries of a repository's packs, found through their indexes (version 2) and nothing else of this
// project, so that what is measured with it stands by itself.
//
// https://git-scm.com/docs/gitformat-pack
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The types of entries by their number in the pack; 5 is reserved. */
export const entryTypes = ['', 'commit', 'tree', 'blob', 'tag', '', 'ofs-delta', 'ref-delta'];

/** The folder that holds `objects`: DIR itself for a bare repository, else what DIR/.git is or points to. */
export function gitDirectory(directory) {
  const inner = path.join(directory, '.git');
  if (!existsSync(inner)) return directory;
  if (statSync(inner).isDirectory()) return inner;
  return path.resolve(
    directory,
    readFileSync(inner, 'utf8')
      .replace(/^gitdir:\s*/, '')
      .trim(),
  );
}

/** 20, or 32 in a repository whose ids are SHA-256. */
function idBytesOf(directory) {
  const config = path.join(directory, 'config');
  if (!existsSync(config)) return 20;
  return /^\s*objectformat\s*=\s*sha256/im.test(readFileSync(config, 'utf8')) ? 32 : 20;
}

/** The `objects` folders that a repository reads from: its own, then its alternates', each once. */
function objectFolders(first) {
  const folders = [first];
  for (const folder of folders) {
    const file = path.join(folder, 'info', 'alternates');
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const next = line === '' || line.startsWith('#') ? '' : path.resolve(folder, line);
      if (next !== '' && !folders.includes(next)) folders.push(next);
    }
  }
  return folders;
}

/** Offsets of a pack's entries as its index has them, ascending. Throws on another version than 2. */
function offsetsOf(indexFile, idBytes) {
  const bytes = readFileSync(indexFile);
  if (bytes.length < 1032 || bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2) {
    throw new Error(`${path.basename(indexFile)} is no index of version 2`);
  }
  const count = bytes.readUInt32BE(8 + 255 * 4);
  const short = 8 + 1024 + count * (idBytes + 4);
  const long = short + count * 4;
  const offsets = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const offset = bytes.readUInt32BE(short + index * 4);
    // The top bit says that the rest is a place in the table of 64 bit offsets.
    offsets[index] =
      offset < 0x80000000 ? offset : Number(bytes.readBigUInt64BE(long + (offset - 0x80000000) * 8));
  }
  return offsets.sort();
}

/**
 * The packs of a repository and of its alternates.
 * Each: `file`, `idBytes`, `offsets` (ascending, of its entries), `end` (offset after the last entry).
 */
export function packsOf(directory) {
  const git = gitDirectory(directory);
  const idBytes = idBytesOf(git);
  return objectFolders(path.join(git, 'objects')).flatMap((folder) => {
    const packs = path.join(folder, 'pack');
    if (!existsSync(packs)) return [];
    return readdirSync(packs)
      .filter((name) => name.endsWith('.idx') && existsSync(path.join(packs, name.replace(/idx$/, 'pack'))))
      .sort()
      .map((name) => {
        const file = path.join(packs, name.replace(/idx$/, 'pack'));
        const end = statSync(file).size - idBytes;
        return { file, idBytes, offsets: offsetsOf(path.join(packs, name), idBytes), end };
      });
  });
}

/**
 * Reads the head of the entry at `at`: its type, the size of what it inflates to (bytes), and where its zlib
 * stream begins in `bytes`.
 */
export function readEntryHead(bytes, at, idBytes, head) {
  let next = at;
  let byte = bytes[next];
  next += 1;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  let weight = 16;
  while (byte & 0x80) {
    byte = bytes[next];
    next += 1;
    size += (byte & 0x7f) * weight;
    weight *= 128;
  }
  if (type === 6) {
    while (bytes[next] & 0x80) next += 1;
    next += 1;
  } else if (type === 7) next += idBytes;
  head.type = type;
  head.size = size;
  head.dataAt = next;
}

/** The size of what a delta makes: the second of the two numbers that it begins with. */
export function madeSize(delta) {
  let at = 0;
  while (delta[at] & 0x80) at += 1;
  at += 1;
  let size = 0;
  let weight = 1;
  for (;;) {
    const byte = delta[at];
    at += 1;
    size += (byte & 0x7f) * weight;
    weight *= 128;
    if ((byte & 0x80) === 0) return size;
  }
}

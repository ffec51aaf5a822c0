// Reads ZIP files (PKWARE, .ZIP File Format Specification 6.3.10, https://support.pkware.com/pkzip/appnote): jar, war,
// whl, nupkg, apk, docx and the rest. Their list is the central directory at the end; local headers are only asked
// where a member's bytes begin. Stored and deflated members are opened, and ZIP64 as far as a file of 256 MB needs it.
import { inflateRaw } from './inflate.ts';
import { type Member, type MemberFailure, memberName } from './member.ts';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
/** A comment of at most 65,535 bytes stands behind the end record (4.3.16). */
const commentBytesMax = 0xffff;
const encryptedFlag = 1;
const utf8Flag = 1 << 11;
const stored = 0;
const deflated = 8;
const zip64Id = 1;
const unknown32 = 0xffffffff;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The files of a ZIP; null when it has no central directory. An entry that cannot be read ends the list. */
export function zipMembers(bytes: Uint8Array): Iterable<Member> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  return end === -1 ? null : entries(bytes, view, end);
}

/** Where the end record of the central directory stands; -1 when there is none. */
function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endBytes - commentBytesMax);
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function* entries(bytes: Uint8Array, view: DataView, end: number): Generator<Member> {
  const size = view.getUint32(end + 12, true);
  // Data before the archive (a self-extractor) moves all offsets by as much.
  const start = end - size >= 0 && isEntry(view, end - size) ? end - size : view.getUint32(end + 16, true);
  const shift = Math.max(0, start - view.getUint32(end + 16, true));
  const seen = new Set<number>();
  let at = start;
  while (isEntry(view, at)) {
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const [nameLength, extraLength, commentLength] = lengths;
    const nameEnd = at + entryBytes + nameLength;
    const next = nameEnd + extraLength + commentLength;
    if (next > view.byteLength) return;
    const name = nameText(bytes.subarray(at + entryBytes, nameEnd), view.getUint16(at + 8, true));
    const local = shift + localOffset(view, at, nameEnd, extraLength);
    // Entries that share their bytes are how a small file gets a large one a thousand times over.
    if (!name.endsWith('/') && memberName(name) !== '' && !seen.has(local)) {
      seen.add(local);
      const place = { entry: at, local };
      yield { name: memberName(name), open: (bytesMax) => open(bytes, view, place, bytesMax) };
    }
    at = next;
  }
}

function isEntry(view: DataView, at: number): boolean {
  return at + entryBytes <= view.byteLength && view.getUint32(at, true) === entrySignature;
}

/** UTF-8 where the flag says so, or where it is valid; else each byte a character, which keeps ASCII. */
function nameText(bytes: Uint8Array, flags: number): string {
  const text = Buffer.from(bytes).toString('utf8');
  return (flags & utf8Flag) !== 0 || !text.includes('\ufffd') ? text : Buffer.from(bytes).toString('latin1');
}

/** The offset of the local header; from the ZIP64 field where 32 bits do not hold it (4.5.3). */
function localOffset(view: DataView, entry: number, extra: number, extraLength: number): number {
  const offset = view.getUint32(entry + 42, true);
  if (offset !== unknown32) return offset;
  const before = [24, 20].filter((field) => view.getUint32(entry + field, true) === unknown32).length * 8;
  return zip64Field(view, extra, extraLength, before);
}

/** A number of the ZIP64 extra field; -1 when it is not there. */
function zip64Field(view: DataView, extra: number, extraLength: number, skip: number): number {
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== zip64Id) continue;
    const field = at + 4 + skip;
    return field + 8 <= view.byteLength ? Number(view.getBigUint64(field, true)) : -1;
  }
  return -1;
}

function open(
  bytes: Uint8Array,
  view: DataView,
  { entry, local }: { readonly entry: number; readonly local: number },
  bytesMax: number,
): Uint8Array | MemberFailure {
  const flags = view.getUint16(entry + 8, true);
  if ((flags & encryptedFlag) !== 0) return 'encrypted';
  const method = view.getUint16(entry + 10, true);
  if (method !== stored && method !== deflated) return 'method';
  if (local < 0 || local + localBytes > view.byteLength) return 'damaged';
  if (view.getUint32(local, true) !== localSignature) return 'damaged';
  const start = local + localBytes + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = packedSize(view, entry);
  const data = bytes.subarray(start, packed < 0 ? bytes.length : start + packed);
  if (method === stored) return data.length > bytesMax ? 'too-large' : data;
  return inflateRaw(data, bytesMax);
}

function packedSize(view: DataView, entry: number): number {
  const size = view.getUint32(entry + 20, true);
  if (size !== unknown32) return size;
  const before = view.getUint32(entry + 24, true) === unknown32 ? 8 : 0;
  const extra = entry + entryBytes + view.getUint16(entry + 28, true);
  return zip64Field(view, extra, view.getUint16(entry + 30, true), before);
}

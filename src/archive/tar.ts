// Reads tar files: ustar and pax (POSIX.1-2024, pax, "ustar Interchange Format") and GNU's long names
// (https://www.gnu.org/software/tar/manual/html_node/Standard.html). Records of 512 bytes, a header before each file.
import { type Member, memberName } from './member.ts';

const recordBytes = 512;
const magicAt = 257;

/** `ustar` at its place, and a header whose checksum is right: old tars without it are too like anything else. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= recordBytes && text(bytes, magicAt, 5) === 'ustar' && isHeader(bytes, 0);
}

/** The regular files of a tar. A header that is none ends the list. */
export function* tarMembers(bytes: Uint8Array): Generator<Member> {
  let longName: string | null = null;
  for (let at = 0; at + recordBytes <= bytes.length && isHeader(bytes, at); ) {
    const size = number(bytes, at + 124, 12);
    const start = at + recordBytes;
    const data = bytes.subarray(start, Math.min(bytes.length, start + size));
    const type = String.fromCharCode(bytes[at + 156] as number);
    at = start + Math.ceil(size / recordBytes) * recordBytes;
    if (type === 'x') longName = paxPath(data) ?? longName;
    else if (type === 'L') longName = text(data, 0, data.length);
    else if (type !== 'g' && type !== 'K') {
      const name: string = memberName(longName ?? headerName(bytes, start - recordBytes));
      longName = null;
      const isFile = type === '0' || type === '\0' || type === '7' || type === 'S';
      if (isFile && name !== '') {
        yield { name, open: (bytesMax) => (data.length > bytesMax ? 'too-large' : data) };
      }
    }
  }
}

function headerName(bytes: Uint8Array, at: number): string {
  const name = text(bytes, at, 100);
  const prefix = text(bytes, at + magicAt, 6) === 'ustar' ? text(bytes, at + 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The sum of the header's bytes, its own field taken for blanks, is what that field says. */
function isHeader(bytes: Uint8Array, at: number): boolean {
  let sum = 8 * 0x20;
  for (let i = 0; i < recordBytes; i += 1) if (i < 148 || i >= 156) sum += bytes[at + i] as number;
  return sum === number(bytes, at + 148, 8);
}

/** Octal digits, or base 256 where the first bit is set (GNU); 0 for what is neither. */
function number(bytes: Uint8Array, at: number, length: number): number {
  if (((bytes[at] as number) & 0x80) !== 0) {
    let value = 0;
    for (let i = at + 1; i < at + length; i += 1) value = value * 256 + (bytes[i] as number);
    return Number.isSafeInteger(value) ? value : 0;
  }
  const digits = /^ *([0-7]+)/.exec(text(bytes, at, length));
  return digits === null ? 0 : Number.parseInt(digits[1] ?? '0', 8);
}

/** Up to the first NUL. */
function text(bytes: Uint8Array, at: number, length: number): string {
  const field = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(length, bytes.length - at));
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? field.length : end);
}

/** The `path` of a pax header: lines of their length, a key, and a value. */
function paxPath(data: Uint8Array): string | null {
  const found = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(Buffer.from(data).toString('utf8'));
  return found?.[1] ?? null;
}

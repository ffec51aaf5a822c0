// From a keyword's hit to the stretch of bytes that may be an address: boundaries are looked at on bytes, and
// text is made only where they hold. Meaning is judged later (address-context.ts).
import type { BlobText } from '../blob-text.ts';
import { type AddressClass, classifyAddress } from './address-class.ts';
import { parseAddress } from './address-notation.ts';

export interface AddressCandidate {
  /** The address alone, half-open byte offsets. */
  readonly start: number;
  readonly end: number;
  /** Where the prefix length that follows it ends; `end` when there is none. */
  readonly wholeEnd: number;
  readonly text: string;
  readonly judged: AddressClass;
  /**
   * How it is written. `number` is one hexadecimal number, which is an address only beside a host's name;
   * `name` is inside a host name (reverse DNS, ip-..., nip.io).
   */
  readonly form: 'quad' | 'odd' | 'ipv6' | 'number' | 'url-host' | 'name';
  /** Four decimal parts of which the first is 10: versions and section numbers look the same. */
  readonly versionable: boolean;
}

const dot = 0x2e;
const dash = 0x2d;
const slash = 0x2f;
const colon = 0x3a;
const percent = 0x25;
const at = 0x40;
const backslash = 0x5c;
const underscore = 0x5f;

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHexDigit(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isWord(byte: number | undefined): boolean {
  return isDigit(byte) || isLetter(byte) || byte === underscore;
}

/** Tells whether an address can begin at `start`: no letter or digit before it that belongs to it. */
function beginsToken(bytes: Uint8Array, start: number): boolean {
  const previous = bytes[start - 1];
  if (previous === dot) return bytes[start - 2] === dot;
  if (!isWord(previous)) return true;
  if (previous === underscore) return false;
  return isEscape(bytes, start) || isAttachedFlag(bytes, start);
}

/** `\n10.`, `%2F10.`, `\u003d10.`: the letter belongs to an escape. */
function isEscape(bytes: Uint8Array, start: number): boolean {
  const previous = bytes[start - 1];
  if (bytes[start - 2] === backslash) return previous === 0x6e || previous === 0x74 || previous === 0x72;
  if (!isHexDigit(previous) || !isHexDigit(bytes[start - 2])) return false;
  if (bytes[start - 3] === percent) return true;
  return bytes[start - 6] === backslash && (bytes[start - 5] ?? 0) === 0x75;
}

/** `mysql -h10.`: a one-letter option with its value attached. */
function isAttachedFlag(bytes: Uint8Array, start: number): boolean {
  const beforeDash = bytes[start - 3];
  return (
    isLetter(bytes[start - 1]) &&
    bytes[start - 2] === dash &&
    (beforeDash === undefined || beforeDash <= 0x20 || beforeDash === 0x22 || beforeDash === 0x27)
  );
}

/**
 * Offset past the parts `a.b.c...` that begin at `start`, and how many there are; parts are decimal, octal or
 * 0x.
 */
function scanParts(bytes: Uint8Array, start: number, separator: number): { end: number; parts: number } {
  let parts = 0;
  let end = start;
  let next = start;
  while (isDigit(bytes[next])) {
    const from = next;
    const hexadecimal = bytes[next] === 0x30 && ((bytes[next + 1] ?? 0) | 0x20) === 0x78;
    if (hexadecimal) {
      next += 2;
      while (isHexDigit(bytes[next]) && next - from < 12) next += 1;
    } else {
      while (isDigit(bytes[next]) && next - from < 12) next += 1;
    }
    end = next;
    parts += 1;
    if (parts > 5 || bytes[next] !== separator) break;
    next += 1;
  }
  return { end, parts };
}

/** How far from a hit its bytes are looked at, one by one: an address of IPv6 in an escape, six numbers. */
const bytesBefore = 48;
const bytesBehind = 96;

/** The candidate at a hit, or null. */
export function addressCandidate(blob: BlobText, hit: number): AddressCandidate | null {
  const bytes = blob.unwatched;
  blob.look(hit - bytesBefore, hit + bytesBehind);
  const first = bytes[hit];
  if (first === colon && bytes[hit + 1] === slash) return integerHost(blob, hit + 3);
  if (first === at) return integerHost(blob, hit + 1);
  if (first === dot) return resolverName(blob, hit);
  if (isLetter(first) && ((first ?? 0) | 0x20) === 0x69) return namedAddress(blob, hit);
  if (!isDigit(first)) return ipv6Candidate(blob, hit);
  if (bytes[hit - 1] === colon && bytes[hit - 2] !== slash) {
    const embedded = ipv6Candidate(blob, hit);
    if (embedded !== null) return embedded;
  }
  return isDotted(blob, hit) ? dottedCandidate(blob, hit) : ipv6Candidate(blob, hit);
}

function isDotted(blob: BlobText, hit: number): boolean {
  const bytes = blob.unwatched;
  let next = hit;
  while (isHexDigit(bytes[next]) || bytes[next] === 0x78 || bytes[next] === 0x58) next += 1;
  blob.look(hit, next + 1);
  return bytes[next] !== colon || next - hit > 4;
}

function dottedCandidate(blob: BlobText, hit: number): AddressCandidate | null {
  const bytes = blob.unwatched;
  if (!beginsToken(bytes, hit)) return null;
  const { end, parts } = scanParts(bytes, hit, dot);
  if (isWord(bytes[end])) return null;
  if (parts === 4) {
    const text = blob.slice(hit, end);
    return finish(
      blob,
      hit,
      end,
      text,
      /^[1-9]\d*(?:\.(?:0|[1-9]\d*)){3}$/.test(text) ? 'quad' : 'odd',
      false,
    );
  }
  if (parts === 5) return portAsFifthPart(blob, hit, end);
  if (parts === 1 && isHexNumber(bytes, hit, end)) {
    return finish(blob, hit, end, blob.slice(hit, end), 'number', false);
  }
  const inUrl = (bytes[hit - 1] === slash && bytes[hit - 2] === slash) || bytes[hit - 1] === at;
  return parts < 4 && inUrl ? integerHost(blob, hit) : null;
}

function isHexNumber(bytes: Uint8Array, start: number, end: number): boolean {
  return ((bytes[start + 1] ?? 0) | 0x20) === 0x78 && (end - start === 10 || end - start === 9);
}

/** tcpdump and netstat of the BSDs put the port behind a fifth dot: `10.x.y.z.443 > `. */
function portAsFifthPart(blob: BlobText, start: number, end: number): AddressCandidate | null {
  const around = blob.slice(start - 40, start) + blob.slice(end, end + 60);
  if (!/\bIP6? | > |ESTABLISHED|LISTEN|_WAIT|SYN_/.test(around)) return null;
  let addressEnd = end;
  while (blob.byteAt(addressEnd) !== dot || addressEnd === end) addressEnd -= 1;
  return finish(blob, start, addressEnd, blob.slice(start, addressEnd), 'quad', false);
}

/** A URL's host in one to three numbers. */
function integerHost(blob: BlobText, start: number): AddressCandidate | null {
  const bytes = blob.unwatched;
  if (!isDigit(bytes[start])) return null;
  const { end, parts } = scanParts(bytes, start, dot);
  if (parts > 3 || isWord(bytes[end]) || bytes[end] === dot || bytes[end] === dash) return null;
  if (!/[a-z][a-z0-9+-]*:\/\/(?:[^\s/@"'<>]*@)?$/i.test(blob.slice(start - 100, start))) return null;
  return finish(blob, start, end, blob.slice(start, end), 'url-host', true);
}

function ipv6Candidate(blob: BlobText, hit: number): AddressCandidate | null {
  const bytes = blob.unwatched;
  let start = hit;
  const low = Math.max(0, hit - 40);
  while (start > low && (isHexDigit(bytes[start - 1]) || bytes[start - 1] === colon)) start -= 1;
  if (isWord(bytes[start - 1]) && !isEscape(bytes, start)) return null;
  if (bytes[start - 1] === dot) return null;
  let end = hit;
  const high = Math.min(bytes.length, hit + 46);
  while (end < high && (isHexDigit(bytes[end]) || bytes[end] === colon || bytes[end] === dot)) end += 1;
  if (isWord(bytes[end])) return null;
  if (bytes[end - 1] === dot) end -= 1;
  if (bytes[end - 1] === colon && bytes[end - 2] !== colon) end -= 1;
  if (bytes[start] === colon && bytes[start + 1] !== colon) start += 1;
  if (end - start < 4 && !(end - start === 3 && bytes[hit] === colon)) return null;
  const text = blob.slice(start, end);
  if (!/:[^:]*:/.test(text)) return null;
  return finish(blob, start, zoneEnd(bytes, end), text, 'ipv6', false);
}

/** Past the zone id of `fe80::1%eth0`, which is no part of the address that is parsed. */
function zoneEnd(bytes: Uint8Array, end: number): number {
  if (bytes[end] !== percent || !isWord(bytes[end + 1])) return end;
  let next = end + 1;
  while (isWord(bytes[next]) && next - end < 16) next += 1;
  return next;
}

/** `ip-a-b-c-d`, `d.c.b.a.in-addr.arpa`, nibbles before `ip6.arpa`. */
function namedAddress(blob: BlobText, hit: number): AddressCandidate | null {
  const bytes = blob.unwatched;
  const isArpa = bytes[hit + 2] !== dash || !isDigit(bytes[hit + 3]);
  if (isArpa) return reverseName(blob, hit);
  if (isWord(bytes[hit - 1]) || bytes[hit - 1] === dash) return null;
  const start = hit + 3;
  const { end, parts } = scanParts(bytes, start, dash);
  if (parts !== 4 || isWord(bytes[end])) return null;
  return finish(blob, start, end, blob.slice(start, end).replaceAll('-', '.'), 'name', false);
}

/** `app.a.b.c.d.nip.io`, `a-b-c-d.sslip.io`: names that resolve to the address in them. */
function resolverName(blob: BlobText, hit: number): AddressCandidate | null {
  const before = blob.slice(hit - 40, hit);
  const found = /(?:^|[^0-9a-z])((?:\d{1,3}[.-]){3}\d{1,3})$/i.exec(before)?.[1];
  if (found === undefined) return null;
  return finish(blob, hit - found.length, hit, found.replaceAll('-', '.'), 'name', false);
}

function reverseName(blob: BlobText, hit: number): AddressCandidate | null {
  const before = blob.slice(hit - 80, hit);
  const nibbles = /(?:^|[^0-9a-z.-])((?:[0-9a-f]\.){4,32})$/i.exec(before)?.[1];
  if (nibbles !== undefined && nibbles.length > 8) {
    const digits = nibbles.replaceAll('.', '').split('').reverse().join('').padEnd(32, '0');
    const text = digits.replace(/(.{4})(?!$)/g, '$1:');
    const prefix = nibbles.length === 64 ? null : nibbles.length * 2;
    return finish(blob, hit - nibbles.length, hit - 1, text, 'name', false, prefix);
  }
  const labels = /(?:^|[^0-9a-z.-])((?:\d{1,3}\.){2,4})$/i.exec(before)?.[1];
  if (labels === undefined) return null;
  const octets = labels.slice(0, -1).split('.').reverse();
  // 16.172 to 31.172 and 168.192 are the private zones themselves (RFC 6303); a zone of 10 is someone's.
  if (octets.length === 2 && octets[0] !== '10') return null;
  const prefix = octets.length === 4 ? null : octets.length * 8;
  while (octets.length < 4) octets.push('0');
  return finish(blob, hit - labels.length, hit - 1, octets.join('.'), 'name', false, prefix);
}

function finish(
  blob: BlobText,
  start: number,
  end: number,
  text: string,
  form: AddressCandidate['form'],
  inUrl: boolean,
  knownPrefix: number | null = null,
): AddressCandidate | null {
  const parsed = parseAddress(text, inUrl);
  if (parsed === null) return null;
  const written = knownPrefix === null ? prefixLength(blob, end) : null;
  const prefix = knownPrefix ?? (written === null ? maskLength(blob, end) : written.bits);
  const judged = classifyAddress(parsed.address, prefix);
  if (judged === null) return null;
  const wholeEnd = written === null ? end : written.end;
  const versionable = form === 'quad' && text.startsWith('10.') && prefix === null;
  return { start, end, wholeEnd, text, judged, form, versionable };
}

/** `/24` behind an address, when it is one and not the beginning of a path. */
function prefixLength(blob: BlobText, end: number): { bits: number; end: number } | null {
  if (blob.byteAt(end) !== slash || !isDigit(blob.byteAt(end + 1))) return null;
  const found = /^\/(\d{1,3})(?![\w.]*\w)/.exec(blob.slice(end, end + 8));
  const bits = Number(found?.[1] ?? 999);
  return bits <= 128 && found !== null ? { bits, end: end + found[0].length } : null;
}

/**
 * `network 255.255.0.0` (routers) and `network 0.0.255.255` (their access lists): the mask makes it a block.
 */
function maskLength(blob: BlobText, end: number): number | null {
  const next = blob.byteAt(end);
  if (next !== 0x20 && next !== slash && next !== 0x09 && next !== 0x22) return null;
  const after = blob.slice(end, end + 40);
  const mask = /^(?:[\s/"]+|"?\s+(?:net)?mask\s+)((?:255|0)\.\d{1,3}\.\d{1,3}\.\d{1,3})\b/.exec(after)?.[1];
  if (mask === undefined) return null;
  const bits = mask
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');
  if (/^1+0*$/.test(bits)) return bits.lastIndexOf('1') + 1;
  return /^0+1+$/.test(bits) ? bits.indexOf('1') : null;
}

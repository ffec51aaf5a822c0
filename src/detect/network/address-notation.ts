// Reads one IP address in any notation that programs resolve: the plain ones, and those of inet_aton(3)
// (octal and hexadecimal parts, fewer than four parts, one 32-bit integer), in which an address hides from
// whoever looks for dots. Parsing is ipaddr.js's; here it is decided what text is handed to it and which
// reading counts. inet_aton: https://pubs.opengroup.org/onlinepubs/9699919799/functions/inet_addr.html IPv4
// inside IPv6: RFC 4291 2.5.5, RFC 6052 (64:ff9b::/96), RFC 6145 (::ffff:0:0:0/96), RFC 3056 (2002::/16).
import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

export type Notation = 'plain' | 'octal' | 'hexadecimal' | 'integer' | 'short' | 'mapped';

export interface ParsedAddress {
  /** An IPv4 address inside an IPv6 one is taken out of it. */
  readonly address: Address;
  readonly notation: Notation;
}

const plainQuad = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const paddedQuad = /^\d{3}(?:\.\d{3}){3}$/;
const oddQuad = /^(?:0x[0-9a-f]{1,8}|\d{1,4})(?:\.(?:0x[0-9a-f]{1,2}|\d{1,4})){3}$/i;
const shortForm = /^(?:0x[0-9a-f]{1,2}|\d{1,4})(?:\.(?:0x[0-9a-f]{1,8}|\d{1,10})){1,2}$/i;
const oneHexadecimal = /^0x[0-9a-f]{7,8}$/i;
const oneInteger = /^(?:[1-9]\d{7,9}|0\d{9,11})$/;

/**
 * Parses an address without brackets, port or prefix length. A zone id (`%eth0`) is allowed. `host` tells
 * that the
 * text stands where only a host can stand (in a URL), which makes `10.1` and `3232235786` addresses.
 */
export function parseAddress(text: string, host: boolean): ParsedAddress | null {
  if (text.includes(':')) return parseIpv6(text);
  if (plainQuad.test(text)) return parsed(text, 'plain');
  if (oddQuad.test(text)) return parseOddQuad(text);
  if (oneHexadecimal.test(text)) return parsed(text, 'hexadecimal');
  if (!host) return null;
  if (oneInteger.test(text)) return parsed(text, 'integer');
  return shortForm.test(text) ? parsed(text, 'short') : null;
}

/** `010.001.002.003` is zero-padded decimal to people and octal to programs: the private reading counts. */
function parseOddQuad(text: string): ParsedAddress | null {
  if (!/x/i.test(text) && !/(?:^|\.)0\d/.test(text)) return null;
  const read = parsed(text, /x/i.test(text) ? 'hexadecimal' : 'octal');
  if (!paddedQuad.test(text)) return read;
  const decimal = text.replace(/(^|\.)0+(?=\d)/g, '$1');
  if (!plainQuad.test(decimal)) return read;
  const plain = parsed(decimal, 'plain');
  return plain !== null && plain.address.range() !== 'unicast' ? plain : read;
}

function parsed(text: string, notation: Notation): ParsedAddress | null {
  if (!ipaddr.IPv4.isValid(text)) return null;
  return { address: ipaddr.IPv4.parse(text), notation };
}

function parseIpv6(text: string): ParsedAddress | null {
  if (!ipaddr.IPv6.isValid(text)) return null;
  const address = ipaddr.IPv6.parse(text);
  const embedded = embeddedIpv4(address);
  if (embedded === null) return { address, notation: 'plain' };
  return { address: embedded, notation: 'mapped' };
}

function embeddedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  const bytes = address.toByteArray();
  switch (address.range()) {
    case 'ipv4Mapped':
    case 'rfc6145':
    case 'rfc6052':
      return new ipaddr.IPv4(bytes.slice(12));
    case '6to4':
      return new ipaddr.IPv4(bytes.slice(2, 6));
    default:
      return isIpv4Compatible(bytes) ? new ipaddr.IPv4(bytes.slice(12)) : null;
  }
}

/** `::10.1.2.3`: twelve bytes of nothing, and more than `::1` or `::ff` after them. */
function isIpv4Compatible(bytes: readonly number[]): boolean {
  return bytes.slice(0, 12).every((byte) => byte === 0) && bytes[12] !== 0;
}

// The literals that announce a private address in any notation. Hundreds, because the prefilter is one
// automaton and every literal that is more exact saves judgements: the four digits of a ULA's first group are
// written out.
import type { DetectSettings } from '../../config/settings.ts';

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function groups(first: number, last: number): string[] {
  return numbers(first, last).map((group) => `${group.toString(16)}:`);
}

/** Dotted, decimal: RFC 1918, 100.64.0.0/10, 169.254.0.0/16. */
const decimal = [
  '10.',
  ...numbers(16, 31).map((octet) => `172.${octet}.`),
  '192.168.',
  ...numbers(64, 127).map((octet) => `100.${octet}.`),
  '169.254.',
];

/** Parts in octal or hexadecimal, padded or not. */
const odd = [
  ...[
    '010.',
    '012.',
    '0012.',
    '0254.',
    '0300.',
    '0144.',
    '0251.',
    '192.0250.',
    '192.0xa8.',
    '172.0x1',
    '172.02',
  ],
  ...['0x0a', '0xa', '0xc0', '0x64'],
];

/** fc00::/7, fe80::/10, fec0::/10, and IPv4 inside IPv6. */
const ipv6 = [
  ...groups(0xfc00, 0xfdff),
  ...groups(0xfe80, 0xfeff),
  ...[':ffff:', '64:ff9b:', '2002:a', '2002:0a', '2002:c0a8:', '2002:ac1'],
];

/**
 * A URL's host as one integer, decimal or octal, or with fewer than four parts (`//10.1` has `10.` already).
 */
const integerBeginnings = [
  '167',
  '168',
  '169',
  '17',
  '180',
  '181',
  '182',
  '183',
  '184',
  '285',
  '288',
  '3232',
  '012',
  '192.110',
  '100.4',
  '100.5',
  '100.6',
  '100.7',
  '100.8',
];
const integers = integerBeginnings.flatMap((digits) => [`://${digits}`, `@${digits}`]);

const inNames = [
  ...['ip-10-', 'ip-172-', 'ip-192-168-', 'ip-100-', '.nip.io', '.sslip.io', '.xip.io'],
  ...['in-addr.arpa', 'ip6.arpa'],
];

const loopback = ['127.', '0177.', '0x7f', '::1', ':0:1', ':0001', '://213', '://214', '@213', '@214'];

const always: readonly string[] = [...decimal, ...odd, ...ipv6, ...integers, ...inNames];

export function addressKeywords(settings: DetectSettings): readonly string[] {
  return settings.loopback ? [...always, ...loopback] : always;
}

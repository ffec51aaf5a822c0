// Random addresses in every notation: what ipaddr.js calls private is found, what it calls public never is.

import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, test } from 'vitest';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { classifyAddress } from '../../../src/detect/network/address-class.ts';
import { parseAddress } from '../../../src/detect/network/address-notation.ts';
import { privateAddressRecognizer } from '../../../src/detect/network/address-recognizer.ts';
import { internalHostRecognizer } from '../../../src/detect/network/host-recognizer.ts';
import { internalValue } from '../../../src/detect/network/internal-value.ts';
import { recognizeHits } from '../../support/plain-search.ts';
import { expand } from '../../support/samples.ts';
import { keywordHits, recognizeText, testSettings } from './recognize-text.ts';

const octet = fc.integer({ min: 0, max: 255 });
const inner = fc.integer({ min: 1, max: 254 });

const privateQuad = fc.oneof(
  fc.tuple(fc.constant(10), octet, octet, inner),
  fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, inner),
  fc.tuple(fc.constant(192), fc.constant(168), octet, inner),
  fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, inner),
  fc.tuple(fc.constant(169), fc.constant(254), octet, inner),
);

const anyQuad = fc.tuple(octet, octet, octet, octet);
const privateRanges = new Set([
  'private',
  'carrierGradeNat',
  'linkLocal',
  'uniqueLocal',
  'deprecatedSiteLocal',
]);

type Quad = readonly [number, number, number, number];

const notations: Readonly<Record<string, (quad: Quad) => string>> = {
  plain: (quad) => quad.join('.'),
  octal: (quad) => quad.map((part) => `0${part.toString(8)}`).join('.'),
  'dotted hexadecimal': (quad) => quad.map((part) => `0x${part.toString(16)}`).join('.'),
  'one hexadecimal number': (quad) => `0x${number(quad).toString(16).padStart(8, '0')}`,
  'one integer': (quad) => String(number(quad)),
  short: ([a, b, c, d]) => `${a}.${b * 65536 + c * 256 + d}`,
  'three parts': ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  mapped: (quad) => `[::ffff:${quad.join('.')}]`,
  'mapped, hexadecimal': ([a, b, c, d]) =>
    `[::ffff:${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}]`,
};

function number([a, b, c, d]: Quad): number {
  return ((a * 256 + b) * 256 + c) * 256 + d;
}

describe('addresses at random', () => {
  test.each(Object.keys(notations))('a private one as the host of a URL, %s', (name) => {
    fc.assert(
      fc.property(privateQuad, (quad) => {
        const written = notations[name]?.(quad) ?? '';
        const matches = recognizeText(privateAddressRecognizer, 'run.sh', `curl http://${written}/x`);
        expect(matches.length, written).toBe(1);
        expect(internalValue(`http://${written}/x`, testSettings)).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  test.each(Object.keys(notations))('a public one never, %s', (name) => {
    fc.assert(
      fc.property(anyQuad, (quad) => {
        fc.pre(!privateRanges.has(new ipaddr.IPv4([...quad]).range()));
        const written = notations[name]?.(quad) ?? '';
        expect(recognizeText(privateAddressRecognizer, 'run.sh', `curl http://${written}/x`)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('IPv6 as ipaddr.js ranges it', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    const first = fc.oneof(group, fc.constantFrom(0xfc12, 0xfd34, 0xfe80, 0xfe9a, 0xfebf, 0xfec1, 0x2001));
    fc.assert(
      fc.property(fc.tuple(first, group, group, group, group, group, group, group), (parts) => {
        const address = new ipaddr.IPv6([...parts]);
        fc.pre(
          ['uniqueLocal', 'linkLocal', 'deprecatedSiteLocal', 'unicast', 'reserved'].includes(
            address.range(),
          ),
        );
        const expected = privateRanges.has(address.range() as string);
        for (const written of [
          address.toString(),
          address.toNormalizedString(),
          `${address.toString()}%eth0`,
        ]) {
          expect(recognizeText(privateAddressRecognizer, 'a.conf', `peer = ${written}`).length > 0).toBe(
            expected,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a parsed address is read as ipaddr.js reads it', () => {
    fc.assert(
      fc.property(privateQuad, fc.constantFrom('plain', 'octal', 'dotted hexadecimal'), (quad, name) => {
        const parsed = parseAddress(notations[name]?.(quad) ?? '', false);
        expect(parsed?.address.toString()).toBe(quad.join('.'));
        expect(classifyAddress(new ipaddr.IPv4([...quad]), null)).not.toBeNull();
      }),
    );
  });
});

describe('anything at all', () => {
  const pieces = fc.constantFrom(
    ...[
      '10.',
      '192.168.',
      '172.16',
      '.',
      ':',
      '::',
      'fd00:',
      'ffff:',
      '0x',
      '0xa',
      '//',
      '://',
      '@',
      '/8',
      '%',
      '\\',
    ],
    ...[
      '\\\\',
      '.local',
      '.internal',
      '.svc',
      'corp.',
      'ip-10-',
      '.in-addr.arpa',
      'ip6.arpa',
      '.nip.io',
      ' ',
      '\n',
    ],
    ...['"', "'", '{{', '${', '}', '<', '>', '-', '1', '255', 'a', 'db01', '=', '3232', 'é'],
  );

  test.each([privateAddressRecognizer, internalHostRecognizer])(
    'never throws, and matches lie in the blob',
    (one) => {
      fc.assert(
        fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 60 }), (parts) => {
          const bytes = Buffer.from(parts.join(''), 'utf8');
          const hits = keywordHits(bytes.toString('latin1'), one.keywords(testSettings));
          const matches = recognizeHits(one, new BlobText(bytes, 'a.md'), hits, {
            ...testSettings,
            loopback: true,
          });
          for (const { secret, whole } of matches) {
            expect(secret.start).toBeGreaterThanOrEqual(whole.start);
            expect(secret.end).toBeGreaterThan(secret.start);
            expect(secret.end).toBeLessThanOrEqual(whole.end);
            expect(whole.end).toBeLessThanOrEqual(bytes.length);
          }
        }),
        { numRuns: 2000 },
      );
    },
  );

  test.each([privateAddressRecognizer, internalHostRecognizer])('says nothing of a binary blob', (one) => {
    const blob = new BlobText(Buffer.from(expand('10{~}.44.7.9 http://db01{~}.internal')), 'a.bin', true);
    expect(recognizeHits(one, blob, [0, 17], testSettings)).toEqual([]);
  });

  test.each([
    ['decimals on one line', '10.1,10.25,3.5,'.repeat(70_000)],
    ['addresses on one line', '{"ip":"10.{~}44.7.9"},'.replace('{~}', '').repeat(20_000)],
    ['dots', '10.'.repeat(300_000)],
    ['backslashes', '\\\\'.repeat(400_000)],
    ['names without end', 'a.internal'.repeat(80_000)],
    ['properties', 'this.local=a.internal;'.repeat(40_000)],
    ['colons', 'fd00:'.repeat(150_000)],
    ['hexadecimal', '0xc0,0xac10,'.repeat(60_000)],
  ])('a megabyte of %s is judged in time', (_name, text) => {
    const bytes = Buffer.from(text);
    for (const one of [privateAddressRecognizer, internalHostRecognizer]) {
      const hits = keywordHits(text, one.keywords(testSettings));
      const started = performance.now();
      recognizeHits(one, new BlobText(bytes, 'a.js'), hits, testSettings);
      expect(performance.now() - started).toBeLessThan(8000);
    }
  });
});

// Keys are made here as Microsoft's library describes them, with a Marvin of big integers of its own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkAnnotatedKey,
  checkEntraSecret,
  checkIdentifiableKey,
} from '../../../src/detect/checks/azure-key.ts';
import { marvin32 } from '../../../src/detect/checks/marvin.ts';

const mask = 0xffffffffn;

/** Marvin by its description: the state is two words, seeded with a number of 64 bits. */
function marvinOfDescription(bytes: Uint8Array, seed: string): number {
  const number = BigInt(`0x${Buffer.from(seed, 'latin1').toString('hex')}`);
  let [p0, p1] = [number & mask, number >> 32n];
  const rotate = (word: bigint, bits: bigint) => ((word << bits) | (word >> (32n - bits))) & mask;
  const block = () => {
    p1 ^= p0;
    p0 = (rotate(p0, 20n) + p1) & mask;
    p1 = rotate(p1, 9n) ^ p0;
    p0 = (rotate(p0, 27n) + p1) & mask;
    p1 = rotate(p1, 19n);
  };
  const padded = Buffer.concat([bytes, Buffer.from([0x80]), Buffer.alloc((7 - (bytes.length % 4)) % 4)]);
  for (let at = 0; at + 4 <= padded.length; at += 4) {
    p0 = (p0 + BigInt(padded.readUInt32LE(at))) & mask;
    block();
  }
  block();
  return Number(p0 ^ p1);
}

function checksum(body: Buffer, seed: string): Buffer {
  const out = Buffer.alloc(4);
  out.writeUInt32LE(marvinOfDescription(body, seed));
  return out;
}

/** Random base64 with the signature before the six characters of the checksum. */
function identifiable(random: Uint8Array, signature: string, seed: string): string {
  const text = Buffer.from(random).toString('base64').replace(/=+$/, '');
  const body = Buffer.from(`${text.slice(0, -10)}${signature}${'A'.repeat(6)}`, 'base64').subarray(0, -4);
  return Buffer.concat([body, checksum(body, seed)]).toString('base64');
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function annotated(random: string, signature: string): string {
  const body = `${random}JQQJ99BCAAAAAAAAAAAAAAAA${signature}`;
  const sum = checksum(Buffer.from(body, 'base64'), 'Default0');
  let value = BigInt(`0x${sum.toString('hex')}`);
  let out = '';
  for (; value > 0n; value /= 62n) out = digits.charAt(Number(value % 62n)) + out;
  // A zero byte in front is a zero of its own.
  const zeros = [...sum].findIndex((byte) => byte !== 0);
  return body + `${'0'.repeat(Math.max(0, zeros))}${out}`.padEnd(6, '0').slice(0, 4);
}

function change(key: string, at: number): string {
  return key.slice(0, at) + (key[at] === 'A' ? 'B' : 'A') + key.slice(at + 1);
}

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const base62 = fc.string({ unit: fc.constantFrom(...digits), minLength: 52, maxLength: 52 });

describe('the checksum', () => {
  it('is Marvin for every length', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 70 }),
        fc.constantFrom('Default0', 'Send0000'),
        (bytes, seed) => {
          expect(marvin32(bytes, seed)).toBe(marvinOfDescription(bytes, seed));
        },
      ),
    );
  });
});

describe('identifiable keys', () => {
  it.each([
    [64, '+ASt', 'Default0'],
    [32, '+ASb', 'Send0000'],
    [39, 'AzSe', 'Query000'],
    [40, 'AzFu', 'Master00'],
  ])('of %i bytes pass with their own seed and no other', (length, signature, seed) => {
    fc.assert(
      fc.property(bytesOf(length), (random) => {
        const key = identifiable(random, signature, seed);
        expect(key.replace(/=+$/, '').slice(-10, -6)).toBe(signature);
        expect(checkIdentifiableKey(key, ['Other000', seed]).kind).toBe('pass');
        expect(checkIdentifiableKey(key, ['Other000']).kind).toBe('doubt');
        expect(checkIdentifiableKey(change(key, 3), [seed]).kind).toBe('doubt');
      }),
    );
  });

  it('are doubted when nothing is there', () => {
    expect(checkIdentifiableKey('', ['Default0']).kind).toBe('doubt');
    expect(checkIdentifiableKey('AAAA', ['Default0']).kind).toBe('doubt');
  });
});

describe('common annotated keys', () => {
  it('pass with the right checksum, and tell when they were made', () => {
    fc.assert(
      fc.property(base62, (random) => {
        const key = annotated(random, 'ACOG');
        expect(key).toHaveLength(84);
        expect(checkAnnotatedKey(key)).toMatchObject({ kind: 'pass' });
        expect(checkAnnotatedKey(change(key, 5)).kind).toBe('doubt');
      }),
    );
    expect(checkAnnotatedKey(annotated('k'.repeat(52), 'AZDO'))).toMatchObject({
      reason: 'its checksum is right, and it was made in 2025-03',
    });
  });

  it('may have the checksum in base64', () => {
    const body = `${'q'.repeat(52)}JQQJ99AKAAAAAAAAAAAAAAAAAZMP`;
    const sum = checksum(Buffer.from(body, 'base64'), 'Default0').toString('base64');
    expect(checkAnnotatedKey(body + sum.slice(0, 4)).kind).toBe('pass');
    expect(checkAnnotatedKey(body + sum).kind).toBe('pass');
  });
});

describe('client secrets of Entra ID', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';
  const characters = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 34, maxLength: 34 });

  it('have the first three digits of their checksum at the end', () => {
    fc.assert(
      fc.property(characters, (random) => {
        const body = `${random.slice(0, 3)}8Q~${random.slice(3)}`;
        let value = marvinOfDescription(Buffer.from(body, 'latin1'), 'AadPwd00');
        const sum: string[] = [];
        for (let i = 0; i < 6; i += 1) {
          sum.unshift(alphabet.charAt(value % 66));
          value = Math.floor(value / 66);
        }
        const secret = body + sum.slice(0, 3).join('');
        expect(secret).toHaveLength(40);
        expect(checkEntraSecret(secret).kind).toBe('pass');
        expect(checkEntraSecret(change(secret, 8)).kind).toBe('doubt');
      }),
    );
  });

  it('of the generation before have none', () => {
    expect(checkEntraSecret(`abc7Q~${'x'.repeat(31)}`)).toEqual({ kind: 'pass' });
  });
});

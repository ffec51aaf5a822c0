// Private keys in DER, in base64 without a PEM frame: a sequence that begins with a version, and then a modulus
// (PKCS #1, RFC 8017), an algorithm (PKCS #8, RFC 5958) or a number (SEC 1, RFC 5915). Certificates and public keys begin
// with another sequence.
import { reject, type Verdict } from './verdict.ts';

const tag = { integer: 0x02, octets: 0x04, sequence: 0x30 };

/** Judges base64 of a DER structure, whole or cut short. */
export function checkDerPrivateKey(text: string): Verdict {
  const bytes = Buffer.from(text, 'base64');
  const outer = headerAt(bytes, 0);
  if (outer === null || outer.tag !== tag.sequence) return reject('it is no DER sequence');
  const [, length, version, next] = bytes.subarray(outer.body);
  if (bytes[outer.body] !== tag.integer || length !== 1 || version === undefined || version > 1) {
    return reject('it is a DER structure, and no private key');
  }
  const isKey =
    next === tag.sequence ||
    (next === tag.integer && version === 0) ||
    (next === tag.octets && version === 1);
  if (!isKey) return reject('it is a DER structure, and no private key');
  return bytes.length >= outer.body + outer.length * 0.9
    ? { kind: 'pass', reason: 'its structure is that of a private key' }
    : { kind: 'doubt', reason: 'it is cut short' };
}

interface Header {
  readonly tag: number;
  /** Offset of the content and its bytes. */
  readonly body: number;
  readonly length: number;
}

function headerAt(bytes: Buffer, at: number): Header | null {
  const first = bytes[at + 1];
  const kind = bytes[at];
  if (kind === undefined || first === undefined) return null;
  if (first < 0x80) return { tag: kind, body: at + 2, length: first };
  const size = first - 0x80;
  if (size < 1 || size > 3 || bytes.length < at + 2 + size) return null;
  return { tag: kind, body: at + 2 + size, length: bytes.readUIntBE(at + 2, size) };
}

// Private keys in PEM (RFC 7468) and armour (RFC 9580): is there enough base64 between the lines to be a key?
import { shannonEntropy } from '../value/randomness.ts';
import { reject, type Verdict } from './verdict.ts';

/** Characters of base64 in the smallest real key: Ed25519 in PKCS #8 is 48 bytes, 64 characters. */
const bodyCharactersMin = 64;
/** What a real key never reaches, and a row of one letter never leaves; bits a character. */
const bodyBitsMin = 3.5;
const entropySample = 4096;

/** Judges a PEM block from its BEGIN line on; escaped line breaks (`\n` in a string) count as line breaks. */
export function checkPemBody(block: string): Verdict {
  const body = block
    // What follows another frame is another thing's.
    .replace(/^[\s\S]{0,40}?-----BEGIN[^-\n]{0,60}-----/, '')
    .replace(/-----[\s\S]*$/, '')
    .replace(/\\+[nrt]/g, '\n')
    .replace(/^[\s"'+,;#*/>|]*[A-Za-z-]{1,30}: .*$/gm, '')
    .replace(/[\s"'+,\\;#*>|]/g, '');
  const base64 = /^[A-Za-z0-9+/=_-]*/.exec(body)?.[0] ?? '';
  if (base64.length < bodyCharactersMin) return reject('too little base64 follows for a key');
  if (shannonEntropy(base64.slice(0, entropySample)) < bodyBitsMin)
    return reject('what follows is too even for a key');
  return { kind: 'pass', reason: 'a key’s worth of base64 follows' };
}

// Whether what stands where a secret could, in the middle of prose, looks like one: a sentence has words there, and names.
import { referenceReason } from '../../detect/value/reference.ts';
import { isStandIn } from './stand-in.ts';

/** Words as programs join them: `us-east-1`, `test_login2`, `src/app.test.ts`, `base64-encoded`. */
const nameParts = /^(?:[A-Za-z]*\d{0,4}|\d{1,6})$/;
const separators = /[_./:@~-]/;
/** Algorithms, which have digits in their names. */
const algorithm =
  /^(?:base\d|sha-?\d|md[45]|utf-?\d|aes|des|rsa|ed25519|[ehpr]s\d{3}|bcrypt|scrypt|argon2|pbkdf2|crc|oauth|http|ipv|x509|\$\d)/i;
const plainNumber = /^[\d.,:+/TZ%-]+$/;
/** `1:4.13+dfsg1-4ubuntu3`. */
const version = /^\d{1,4}(?:[:.]\d{1,6})+[+~-]/;
const parameter = /^[\w.-]{1,40}=[^=]/;

/** A value as a program makes them, or one that no word is: eight characters or more. */
export function isLikelyValue(value: string): boolean {
  if (value.length < 8 || !isOpaque(value)) return false;
  if (hasRandomCase(value)) return true;
  return /\d/.test(value) && /[A-Za-z]/.test(value) && !value.split(separators).every(isNamePart);
}

/** A password that somebody made up, where a line says that it is one: a word with digits. */
export function isLikelyPassword(value: string): boolean {
  if (isLikelyValue(value)) return true;
  const isMixed = /\d/.test(value) && /[A-Za-z]/.test(value) && value.length >= 6;
  return isMixed && isOpaque(value) && !separators.test(value) && !algorithm.test(value);
}

function isOpaque(value: string): boolean {
  if (isStandIn(value) || plainNumber.test(value) || version.test(value) || parameter.test(value))
    return false;
  return !value.includes('://') && !/[()<>]/.test(value) && referenceReason(value) === null;
}

/** Letters of both cases in no order, as no word has them. */
function hasRandomCase(value: string): boolean {
  if (value.length < 16) return false;
  const changes = value.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
  return changes * 3 > value.length + 4;
}

function isNamePart(part: string): boolean {
  return part.length <= 40 && nameParts.test(part);
}

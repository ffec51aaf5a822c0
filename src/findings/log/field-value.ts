// Whether what stands beside the name of a secret in a log is its value: not a word of a sentence, an object that a
// program printed, or a call in a line of source. However weak it is: it was used.
import { referenceReason } from '../../detect/value/reference.ts';
import { isLikelyPassword } from './likely-value.ts';
import type { ValueSpan } from './read-value.ts';
import { isStandIn } from './stand-in.ts';

/** A name and what stands between it and its value. */
export interface Beside {
  readonly name: string;
  readonly sign: string;
}

export const isPasswordName = /^pass|^pwd/i;
/** What a number of something is. */
export const plainNumber = /^\d{1,6}$/;
const call = /^[\w.$]{1,80}\(/;
/** What Java prints of an object: `Token{a64f992`, `android.os.BinderProxy@2bd79ce`. */
export const printedObject = /^[A-Z][A-Za-z]*\{[0-9a-f]{4,}\b|^(?:[a-z_]\w*\.)+[A-Z]\w*@[0-9a-f]{1,16}$/;
/** Before a name that is the user's of an address: `https://x-access-token:...@`. */
export const addressBefore = /:\/\/[\w.%-]{0,60}$/;
const word = /^(?:[A-Z]?[a-z]+|[A-Z]+)[.,:;!?]?$/;
/** What words are joined to, and the name of a thing in a list: `same-origin`, `default/db-credentials`. */
export const joinedWords = /^[a-z]{2,20}(?:[-/][a-z]{2,20}){1,4}$/;
/** Another field begins: `passphrase: passphrase="x"`. */
const otherField = /^[\w.-]{1,60}=$/;
/** What a schema says of a value, or a text on how to use a program. */
const kindOfValue = /^(?:[Ss]tring|KEY|TOKEN|PASSWORD|SECRET|VALUE|STRING|IDENT)$/;
const codeWord = /^(?:await|new|yield|function|async|return)$/;
const handle = /^0x[0-9a-f]+$/i;

/** Whether a stretch of a line is the value of a name. */
export function isFieldValue(line: string, span: ValueSpan, { name, sign }: Beside): boolean {
  const value = line.slice(span.start, span.end);
  if (isStandIn(value) || kindOfValue.test(value)) return false;
  // `a == b` is asked, not told.
  if (/==|[-~]>|[:=]\s*[:=](?!>)/.test(sign)) return isLikelyPassword(value);
  if (isSpoken(line, span, name)) return false;
  if (span.quoted) return referenceReason(value) === null;
  // `PWD=/srv/app`, `token=nextToken()`.
  if (call.test(value) || printedObject.test(value) || otherField.test(value)) return false;
  if (referenceReason(value) !== null) return false;
  // "Invalid token: expired" is a sentence.
  if (!/:\s/.test(sign)) return true;
  return !word.test(value) && (isPasswordName.test(name) || !joinedWords.test(value));
}

function isSpoken(line: string, { start, end }: ValueSpan, name: string): boolean {
  const value = line.slice(start, end);
  if (plainNumber.test(value)) {
    return !isPasswordName.test(name) || /^ bytes\b/.test(line.slice(end, end + 7));
  }
  if (/^sess/i.test(name) && handle.test(value)) return true;
  // `self.token = token`, `login(user=user, password=password)`.
  if (value.toLowerCase() === name.toLowerCase())
    return /\s$|\(/.test(line.slice(Math.max(0, start - 80), start));
  return codeWord.test(value) && line[end] === ' ';
}

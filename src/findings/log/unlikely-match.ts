// What the detector takes for the value of a general name in a file, and is none in a log: a part of what follows null in a
// piece of JSON, the name of a secret in a list of a cluster's, the beginning of an object that was printed.
import type { Match } from '../../model/match.ts';
import { joinedWords, printedObject } from './field-value.ts';

const general = /^generic\./;
/** A name whose value follows: that is found by itself. */
const inner = /^[\w.-]{0,40}(?:password|passwd|pwd|secret|token|key)=./i;
const nothing = /^(?:null|none|nil|true|false|undefined)(?:[,;}\])]|$)/i;
const names = /(?:secrets|tokens|secret[-_ ]?name)$/i;
/** Public by RFC 6455, 4.1. */
const ofHandshake = /^sec-websocket-key$/i;
const nameOfOne = /^[a-z0-9]+(?:[-./][a-z0-9]+)+$/;

/** Whether a match of the detector in a line is to be passed by. */
export function isUnlikely({ patternId, subject, secret }: Match, line: string): boolean {
  if (!general.test(patternId)) return false;
  const value = line.slice(secret.start, secret.end);
  // "New password: Retype new password:" is what a program asks.
  if (/^[A-Z][a-z]+$/.test(value) && /^ [a-z]/.test(line.slice(secret.end, secret.end + 2))) return true;
  if (patternId === 'generic.secret' && joinedWords.test(value)) return true;
  if (ofHandshake.test(subject ?? '')) return true;
  if (inner.test(value) || nothing.test(value) || printedObject.test(value)) return true;
  return names.test(subject ?? '') && nameOfOne.test(value);
}

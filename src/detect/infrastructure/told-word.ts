// A value of letters alone that a sentence sets in a code span beside a password's name. Such a value looks like any
// other word of a document, so that the sentence must say that it is the value, and the word must not be one of those
// with which documents describe a setting.
import { credentialWords, isPasswordName, wordsOf } from '../value/words.ts';
import type { Reading, Sighting } from './sighting.ts';

/** What documents say of a setting: its state, its kind, the way it is kept. */
const describing = new Set(
  `mandatory deprecated sensitive plaintext encrypted alphanumeric interactive production development staging headless
  persistent disabled enabled required optional automatic generated randomised randomized random unchanged inherited
  untouched anonymous external internal protected unprotected readable writable writeonly readonly obsolete supported
  unsupported ephemeral temporary permanent forwarded rotated verified verbatim unlimited available unavailable
  uppercase lowercase immutable nullable bitwarden lastpass keychain kubernetes terraform onepassword vaultwarden
  environment parameter placeholder hardcoded everything whatever printable exported mounted variable`.split(
    /\s+/,
  ),
);

/** `set X to`, `X was changed to`, as against `pass X to`, `rename X to`. */
const settingVerb =
  /\b(?:sets?|setting|chang(?:e[ds]?|ing)|resets?|rotat(?:e[ds]?|ing)|updat(?:e[ds]?|ing))\b/i;
const foreignVerb =
  /\b(?:renam|map|pass|forward|copy|copi|point|bind|bound|send|sent|hand|mount|add|belong|refer|relat|specific|equivalent)\w*\b/i;

/**
 * Does the sentence between the name and a code span say that the span is the value, and does the word look like
 * one that somebody typed for a password? `between` is the text from the name's end to the value.
 */
export function isToldWord(sighting: Sighting, reading: Reading): boolean {
  const { text, end, left, name } = sighting;
  if (!isPasswordName(name.text) || reading.start < end || text[reading.start - 1] !== '`') return false;
  if (text[reading.end] !== '`') return false;
  const between = text.slice(end, reading.start - 1);
  return (
    isTypedWord(reading.value, name.text) && (isCellBeside(between) || saysValue(left.slice(-160), between))
  );
}

function isCellBeside(between: string): boolean {
  return /^`?[ \t]*\|[ \t]*$/.test(between);
}

function saysValue(left: string, between: string): boolean {
  const clause = left.replace(/^.*[.!?;]\s/s, '');
  const words = between.replace(/^[`"'*_)\]]+/, '').trim();
  if (
    /^(?:is|was|equals|=|:|should be|must be)(?: (?:now|currently|still|always|just|simply))?:?$/i.test(words)
  )
    return true;
  if (
    /^(?:is|was|has been|been|are|now|currently|\s)*\s*(?:set|changed|reset|rotated|defaults?) to(?: be)?:?$/i.test(
      words,
    )
  )
    return true;
  return /^(?:back )?to:?$/i.test(words) && settingVerb.test(clause) && !foreignVerb.test(clause);
}

/** Letters in both cases as no name has them, one long word in lower case, or three and more of them joined. */
function isTypedWord(value: string, name: string): boolean {
  if (/^[a-z]{2,12}(?:-[a-z]{2,12}){2,6}$/.test(value)) return !isNameOfThing(value.split('-'), name);
  if (!/^[A-Za-z]{8,40}$/.test(value)) return false;
  if (/^[a-z]+$/.test(value)) return value.length >= 10 && !describing.has(value);
  const uppers = value.replace(/[^A-Z]/g, '').length;
  const isName =
    /^(?:[A-Z]?[a-z]+)?[A-Z]{2,5}$|^[A-Z]{2,5}[a-z]+$|^(?:[A-Z][a-z]{2,}){1,3}(?:[A-Z]{2,4})?$/.test(value);
  return !isName && uppers >= value.length * 0.2 && uppers <= value.length * 0.8;
}

const thingWords = new Set(
  'server service config file only text host name value script store manager container image cluster user'.split(
    ' ',
  ),
);

/** `vnc-password-prod`, `winebot-web-server`: what a secret, a service or a file is called. */
function isNameOfThing(words: readonly string[], name: string): boolean {
  const nameWords = wordsOf(name);
  return words.some((word) => credentialWords.has(word) || thingWords.has(word) || nameWords.includes(word));
}

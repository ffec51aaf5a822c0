// How much a value looks like a secret by itself, whatever it stands beside.
import { wordLikeness } from '../value/letter-triples.ts';
import { characterClasses, looksRandom, shannonEntropy } from '../value/randomness.ts';

export type Strength =
  /** Made by a machine. */
  | 'strong'
  /** Letters with digits or marks, or letters that make no words: made up when someone asked for a password. */
  | 'mixed'
  /** Words, or digits alone. */
  | 'plain';

/** Nothing shorter is told to be made by a machine. */
export const strongCharactersMin = 16;
const oddCharactersMin = 8;
/** From this length on a few digits among the letters change nothing. */
const longCharactersMin = 24;
/** From this share of common triples on, letters are words; below the other one they are random. */
const wordyMin = 0.7;
const oddMax = 0.5;

export function strengthOf(value: string): Strength {
  if (isKeyMaterial(value)) return 'strong';
  if (value.length >= strongCharactersMin && looksRandom(value)) return 'strong';
  // A capital and small letters may be a word of any language, on a label.
  const form = value.length >= longCharactersMin ? /^[A-Za-z0-9]+$/ : /^[A-Za-z]+$/;
  const lettered = form.test(value) && !/^[A-Z][a-z]+$/.test(value);
  if (value.length >= oddCharactersMin && lettered && (wordLikeness(value) ?? 1) < oddMax) {
    return value.length >= strongCharactersMin ? 'strong' : 'mixed';
  }
  const letters = /[A-Za-z\u00c0-\u024f]/.test(value);
  const others = /[0-9]/.test(value) || /[!@#$%^&*+?~]/.test(value);
  if (letters && others) return 'mixed';
  const uppers = value.replace(/[^A-Z]/g, '').length;
  return value.length >= 10 && uppers >= value.length * 0.3 && uppers <= value.length * 0.7
    ? 'mixed'
    : 'plain';
}

/** Long and of all classes: what a generator of salts and keys prints, blanks and braces among it. */
export function isKeyMaterial(value: string): boolean {
  if (characterClasses(value) < 4) return false;
  const bitsMin = value.length >= 40 ? 4.6 : 4;
  return value.length >= (/\s/.test(value) ? 40 : 20) && shannonEntropy(value) >= bitsMin && !isWorded(value);
}

/** Are its letters those of words? */
function isWorded(value: string): boolean {
  return (wordLikeness(value) ?? 0) >= wordyMin;
}

// How random a value looks.
import { wordLikeness } from './letter-triples.ts';

/** Shannon entropy of a text in bits a character: 0 for one letter repeated, 6 for even use of 64 letters. */
export function shannonEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** How many of the four classes a text uses: lower case, upper case, digits, others. */
export function characterClasses(text: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((one) => one.test(text)).length;
}

/** Below this a value is too short to tell a machine's work from a person's; characters. */
const randomCharactersMin = 10;
/** From this share of common triples on, letters are words. */
const wordyMin = 0.7;
/** How often letters and digits, and cases, must change a character; camel humps are words and count for nothing. */
const changesMin = 0.13;

/** Tells whether a value looks made by a machine and not by a person: long enough, mixed, no words. */
export function looksRandom(text: string): boolean {
  const bitsMin = text.length < 16 ? 2.5 : 2.9;
  if (text.length < randomCharactersMin || shannonEntropy(text) < bitsMin) return false;
  const digits = (text.match(/[0-9]/g) ?? []).length;
  const uppers = (text.match(/[A-Z]/g) ?? []).length;
  const lowers = (text.match(/[a-z]/g) ?? []).length;
  const characters = digits + uppers + lowers;
  if (characters === 0 || digits === characters) return false;
  const changes = (text.match(/[a-z](?=[A-Z](?![a-z]{2})|[0-9])|[A-Z](?=[0-9])|[0-9](?=[A-Za-z])/g) ?? [])
    .length;
  if (changes / characters < changesMin) return digits === 0 && mixesCases(uppers, lowers, text);
  return digits > 0 || mixesCases(uppers, lowers, text);
}

/** Letters alone: camel humps are a capital in four or more, random letters one in two, and their runs are short. */
function mixesCases(uppers: number, lowers: number, text: string): boolean {
  const share = uppers / (uppers + lowers);
  const wordless = share >= 0.4 || !/[a-z]{6}/.test(text);
  if (uppers + lowers < 20 || share < 0.3 || share > 0.7 || !wordless) return false;
  return shannonEntropy(text) >= 3.8 && (wordLikeness(text) ?? 0) < wordyMin;
}

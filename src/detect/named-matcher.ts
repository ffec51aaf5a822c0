// Finds values that only the name of their service tells apart: "acme", a word that names a credential, and a value of
// the shape that Acme issues, close together and in this order, in whatever syntax. The value has to be the first that
// looks like one, so that a name is not given the key of another service further on.
import type { Match } from '../model/match.ts';
import type { NamedPattern } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';
import { type Refusal, reject } from './checks/verdict.ts';
import { judgeForm } from './judge-match.ts';
import type { Trace } from './trace.ts';
import { judgeValue } from './value/judge-value.ts';
import { wordLikeness } from './value/letter-triples.ts';
import { looksRandom, shannonEntropy } from './value/randomness.ts';
import { findRun, unpackRun, type ValueRun, valueRun } from './value-run.ts';

/** From the end of a name to the start of its value, in bytes and in line breaks. */
const betweenBytesMax = 160;
const lineBreaksMax = 3;
const valueBytesDefault = 300;
/** How far before the name a credential's word may stand on its line: `key for acme: ...`. */
const wordBeforeBytes = 40;
/** A name shorter than this has to be a word of its own. */
const longName = 6;

const credentialWord =
  /key|token|secret|passw|passphrase|passcode|pwd|auth|bearer|cred|api|(?:^|[^a-z])(?:pat|pass|sid|dsn|sdk)(?:[^a-z]|$)|access|webhook|licen[cs]e|sign|private|[-_ ](?:id|sk|ak)\b/i;
/** What it begins with, whatever follows: where none of it stands there is no such word. */
const credentialStart =
  /key|token|secret|passw|passphrase|passcode|pwd|auth|bearer|cred|api|(?:^|[^a-z])(?:pat|pass|sid|dsn|sdk)|access|webhook|licen[cs]e|sign|private|[-_ ](?:id|sk|ak)/i;
/** An expression that tells by what follows its text that it stands there. */
const looksAhead = /\\b|\$|\(\?/;
/** The same as a word of its own in the name: `wise_token`, but not `portkey`. */
const wordInName = /(?:^|[-_. ])(?:key|token|secret|password)(?:$|[-_. ])/i;
/** Words about values that look like keys and are none. */
const digestWord =
  /sha-?(?:1|2|224|256|384|512)?\b|md5|digest|checksum|\bhash|commit|integrity|etag|fingerprint|revision|\bpublic[_-]?key/i;
/** What stands on both sides of a value; a backslash or a percent sign makes a letter a part of an escape. */
const valueEdges = {
  before: '(?<!@|(?<!\\\\|%.)[A-Za-z0-9_+]|[A-Za-z0-9][-.]|[A-Za-z0-9]/)',
  after: '(?![A-Za-z0-9_+/]|[-.][A-Za-z0-9]|=[A-Za-z0-9])',
};
/** What a program counts its requests by, and what stands for a value. */
const encryptedWord =
  /ENC\[|\{cipher\}|!vault|\barn:aws|(?:trace|span|request|correlation|session|message|event|project|tenant|org|organi[sz]ation)[-_]?ids?["']?\s*[:=]\s*["']?$/i;
/** `id: '...'`, `accessor_id = ...`, but not `secret_id`. */
const idBefore =
  /(?:^|[^a-z])(?<!secret[_-]?|role[_-]?|key[_-]?|token[_-]?|api[_-]?|app[_-]?)ids?\\?["']?\s*[:=]\s*\\?["']?$/i;
/** The service itself is called, with the value or with an id before it: `new Acme('...')`, `acme.NewClient("id", "...")`. */
const givenToCall =
  /^[\w.:]{0,60}(?:->|::)?[\w.]{0,40}\(\s{0,20}(?:(?:&?\w{1,30}[,{]\s?|["'`][\w.@:-]{1,60}["'`])\s{0,4},?\s{0,20})?["'`]$/;
const callOpens = /^[\w.:]{0,60}(?:->|::)?[\w.]{0,40}\(/;
const nameContinues =
  /^(?:api|key|token|secret|auth|pass|pwd|access|client|app|pat|id|user|account|service|sdk|bot|webhook|io|com|hq|url|base|prod|dev|test|live|cred|cfg|config|admin|private|master)/;

export interface CompiledNamed {
  readonly pattern: NamedPattern;
  readonly keywords: readonly string[];
  readonly value: RegExp;
  /** What every value has in it: without it the expression need not be run. */
  readonly run: ValueRun;
  readonly word: RegExp;
  readonly wordStart: RegExp | null;
  /** How much of a text is looked at for the value's end; web tokens are long. */
  readonly valueBytesMax: number;
}

/** Prepares a pattern for matching. */
export function compileNamed(pattern: NamedPattern): CompiledNamed {
  const { run, value, words } = pattern;
  return {
    pattern,
    // The longest first: of `acme` and `acme_cloud` the name is the one that says more.
    keywords: namedKeywords(pattern).sort((a, b) => b.length - a.length),
    value: new RegExp(`${valueEdges.before}(?:${value.source})${valueEdges.after}`, `${value.flags}g`),
    run: run === undefined ? valueRun(value) : unpackRun(run),
    ...wordsFor(words),
    valueBytesMax: Math.max(valueBytesDefault, boundsOf(value.source)),
  };
}

/** The words for a credential, and what one of them begins with; null where that is not known. */
function wordsFor(words: readonly string[] | undefined): Pick<CompiledNamed, 'word' | 'wordStart'> {
  if (words === undefined) return { word: credentialWord, wordStart: credentialStart };
  const word = new RegExp(words.join('|'), 'i');
  return { word, wordStart: looksAhead.test(word.source) ? null : word };
}

/** The sum of the upper bounds of an expression's repetitions. */
function boundsOf(source: string): number {
  return [...source.matchAll(/\{(?:\d+,)?(\d+)\}/g)].reduce((sum, [, bound]) => sum + Number(bound), 16);
}

/** What the automaton looks for. */
export function namedKeywords(pattern: NamedPattern): string[] {
  return [...new Set(pattern.names.flatMap(spellings))];
}

/** How people join two words. */
const joints: readonly string[] = ['_', '-', ' ', '.', ''];

/** `new_relic` in all its spellings. */
function spellings(name: string): string[] {
  return name.includes('_') ? joints.map((joint) => name.replaceAll('_', joint)) : [name];
}

/** The match after the name at `hit`, a byte offset; null where no name of the service or no value stands. */
export function matchNamed(
  compiled: CompiledNamed,
  blob: BlobText,
  hit: number,
  trace?: Trace,
): Match | null {
  const end = nameEnd(compiled, blob, hit);
  if (end === null || !isNameItself(blob, hit, end)) return null;
  // Whoever asks why is told of each value that is refused.
  if (trace === undefined && !(mayHoldValue(compiled, blob, end) && mayBeNamed(compiled, blob, hit, end)))
    return null;
  return matchAfter(compiled, blob, { start: hit, end }, trace);
}

/** Where the longest of the names ends that stand at `hit`; null for none. */
function nameEnd({ keywords }: CompiledNamed, blob: BlobText, hit: number): number | null {
  blob.look(hit, hit + (keywords[0]?.length ?? 0));
  for (const name of keywords) {
    if (standsAt(blob.unwatched, hit, name)) return hit + name.length;
  }
  return null;
}

/** Is there a stretch of the value's bytes as long as a value, where one may begin? */
function mayHoldValue({ run }: CompiledNamed, blob: BlobText, from: number): boolean {
  if (run.length === 0) return true;
  const stretch = { from, to: from + betweenBytesMax, lineBreaksMax };
  const { start, read } = findRun(blob.unwatched, stretch, run);
  blob.look(from, read);
  return start !== -1;
}

/** May a word about the name say that a value behind it is a credential? What takes long is not asked where none does. */
function mayBeNamed({ wordStart }: CompiledNamed, blob: BlobText, start: number, end: number): boolean {
  if (wordStart === null) return true;
  const after = blob.slice(end, end + betweenBytesMax);
  return (
    wordStart.test(after) ||
    wordInName.test(blob.slice(start, end)) ||
    callOpens.test(after) ||
    wordStart.test(blob.slice(start - wordBeforeBytes, start))
  );
}

interface Name {
  readonly start: number;
  readonly end: number;
}

/** Whether the letters of a name are no part of another word. */
function isNameItself(blob: BlobText, hit: number, end: number): boolean {
  const within = isLetter(blob.byteAt(hit - 1));
  if (end - hit >= longName) return !within || isWordStart(blob, hit);
  if (within) {
    const before = blob.slice(hit - 2, hit);
    const first = blob.slice(hit, hit + 1);
    // The letter of an escape (`\n`) is no part of a word.
    if (/(?:^|[^\\])[A-Za-z]$/.test(before) && !(/[a-z]$/.test(before) && /[A-Z]/.test(first))) return false;
  }
  if (!isLetter(blob.byteAt(end))) return true;
  const after = blob.slice(end, end + 12);
  if (/^[a-z]/.test(after) && !nameContinues.test(after)) return false;
  if (/^[A-Z]{2}/.test(after) && /[A-Z]/.test(blob.slice(end - 1, end))) {
    return nameContinues.test(after.toLowerCase());
  }
  return true;
}

function isLetter(byte: number | undefined): boolean {
  const folded = (byte ?? 0) | 0x20;
  return folded >= 0x61 && folded <= 0x7a;
}

/** What people put before a service's name without a joint. */
const prefixes =
  /(?:^|[^a-z])(?:my|our|the|app|api|prod|dev|test|vite|react|next|nuxt|expo|env|use|get|set|new|x|[nrt]|[0-9a-f])$/i;

/** A name within a word is another word: `owncloud` is not `ncloud`. */
function isWordStart(blob: BlobText, hit: number): boolean {
  const before = blob.slice(hit - 8, hit);
  const hump = /[a-z]$/.test(before) && /[A-Z]/.test(blob.slice(hit, hit + 1));
  return hump || prefixes.test(before);
}

/** Is a keyword there, whatever its letters' case? */
function standsAt(bytes: Uint8Array, at: number, keyword: string): boolean {
  for (let i = 0; i < keyword.length; i += 1) {
    const byte = bytes[at + i] ?? 0;
    const folded = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
    if (folded !== keyword.charCodeAt(i)) return false;
  }
  return true;
}

function matchAfter(compiled: CompiledNamed, blob: BlobText, name: Name, trace?: Trace): Match | null {
  const { pattern, value } = compiled;
  // One byte more, so that the edge before the value is seen where it stands right behind the name.
  const from = name.end - 1;
  const after = blob.slice(from, name.end + betweenBytesMax + compiled.valueBytesMax);
  value.lastIndex = 1;
  for (let found = value.exec(after); found !== null; found = value.exec(after)) {
    if (found[0] === '' || found.index > betweenBytesMax) return null;
    const span = { start: from + found.index, end: from + found.index + found[0].length };
    const between = after.slice(1, found.index);
    const refusal = refusalOf(compiled, blob, { name, between, text: found[0], end: span.end });
    const judged =
      refusal ??
      judgeForm(pattern, blob, {
        secret: span,
        whole: { start: name.start, end: span.end },
        text: found[0],
        groups: {},
      });
    if ('patternId' in judged) return { ...judged, subject: subjectOf(blob, name) };
    trace?.refused(pattern.id, span, judged.reason);
  }
  return null;
}

interface Pair {
  readonly name: Name;
  readonly between: string;
  readonly text: string;
  /** One past the value, in the blob. */
  readonly end: number;
}

/** Why a value after a name is not the name's, or null. */
function refusalOf(
  { word, pattern }: CompiledNamed,
  blob: BlobText,
  { name, between, text, end }: Pair,
): Refusal | null {
  if ((between.match(/\n/g) ?? []).length > lineBreaksMax) return reject('it stands too far from the name');
  const lineStart = Math.max(blob.lineStart(name.start), name.start - wordBeforeBytes);
  const named = wordInName.test(blob.slice(name.start, name.end)) || isGivenToCall(between);
  if (!named && !word.test(between) && !word.test(blob.slice(lineStart, name.start))) {
    return reject('no word between the name and the value says that it is a credential');
  }
  if (digestWord.test(between.slice(-40)) || encryptedWord.test(between)) {
    return reject('it stands beside a word for a checksum, an id or a cipher text');
  }
  if (/[A-Za-z0-9_+/=-]{16,}/.test(between) && hasEarlierValue(between, pattern)) {
    return reject('another value stands nearer to the name');
  }
  const digest = uuid.test(text) || /^[0-9a-f]{24,}$/i.test(text);
  // A service that calls its key an id says so by its own words.
  if (digest && pattern.words === undefined && idBefore.test(between)) {
    return reject('it stands beside the word for an id');
  }
  if (blob.slice(end, end + 2) === '](') return reject('it is the text of a link');
  const judgement = judgeValue(text, { quoted: true });
  if (judgement.kind !== 'literal') return reject(`${judgement.kind}: ${judgement.reason}`);
  return isMachineMade(text) ? null : reject('it does not look random');
}

function isGivenToCall(between: string): boolean {
  return givenToCall.test(between);
}

/** The value of another name; the other half of the credential is none. */
function hasEarlierValue(between: string, { companion }: NamedPattern): boolean {
  const values = between.match(/[A-Za-z0-9_+/=-]{16,}/g) ?? [];
  return values.some(
    (one) => looksRandom(one) && /\d/.test(one) && !/\w\/\w/.test(one) && companion?.regex.test(one) !== true,
  );
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const shortBytes = 12;
/** Bits a character, for 16 hexadecimal digits the least that chance gives. */
const entropyMin = 2.4;
/** From this share of common triples on, letters are words. */
const wordyMin = 0.65;

/** The shape and the name say most of it: it is enough that the value is not made of words. */
function isMachineMade(text: string): boolean {
  if (uuid.test(text) || looksRandom(text)) return true;
  if (text.length < shortBytes) return /\d/.test(text);
  if (shannonEntropy(text) < entropyMin) return false;
  const words = wordLikeness(text);
  return words === null ? /\d/.test(text) : words < wordyMin;
}

/** The whole identifier about a name, where it is one: `ACME_API_KEY`. */
function subjectOf(blob: BlobText, name: Name): string {
  const head = /[A-Za-z0-9_-]*$/.exec(blob.slice(name.start - 40, name.start))?.[0] ?? '';
  const tail = /^[A-Za-z0-9_-]*/.exec(blob.slice(name.end, name.end + 40))?.[0] ?? '';
  return head + blob.slice(name.start, name.end) + tail;
}

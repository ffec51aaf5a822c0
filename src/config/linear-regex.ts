// Expressions of the user's own, run in time that is linear in the text whatever they are: RE2's syntax
// (github.com/google/re2/wiki/Syntax), by re2js, of which this is the only importer. Bytes are matched as UTF-8: offsets
// are those of bytes, and a literal like `ключ` is found in UTF-8 text. A byte that is none of UTF-8 is one character,
// U+FFFD, which `.` and `[^x]` take.
import { RE2JS } from 're2js';

/** Characters of a source. */
const sourceCharactersMax = 8192;
/** Instructions of what is made of a source: what a byte of text costs at most is in proportion to them. */
const instructionsMax = 10_000;

/** A stretch of bytes, `end` behind the last one. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface LinearMatch extends Stretch {
  /** Named groups that took part in the match. */
  readonly groups: Readonly<Record<string, Stretch>>;
}

/**
 * A state of what is made of a source: takes one character of some ranges (first and last code point, in turn), or goes
 * on without one.
 */
export type ProgramState =
  | { readonly kind: 'take'; readonly ranges: ArrayLike<number>; readonly next: number }
  | { readonly kind: 'pass'; readonly next: readonly number[] }
  | { readonly kind: 'match' };

/** What is made of a source, without what is asked of a place (`^`, `\\b`): it takes that and more. */
export interface Program {
  readonly start: number;
  readonly states: readonly ProgramState[];
}

export interface LinearRegex {
  /** Names of the groups. */
  readonly groupNames: readonly string[];
  /**
   * Whether it matches anywhere in a text as the detectors have it, one character a byte; a text with characters beyond
   * U+00FF is taken as it is.
   */
  test(text: string): boolean;
  /** Whether it matches anywhere in UTF-8; what is ASCII alone may be a string, which is faster. */
  has(utf8: Uint8Array | string): boolean;
  /**
   * The first match in such a text that begins at `from`, an offset in bytes, or behind it; null for none. What stands before
   * `from` counts for `^` and `\b`.
   */
  exec(utf8: Uint8Array | string, from: number): LinearMatch | null;
  /** For who proves something of it. */
  program(): Program;
}

/** Why a source is no expression. */
export class LinearRegexError extends Error {
  /** Where it goes wrong, in characters of the source (UTF-16 units); null where no one place is wrong. */
  readonly offset: number | null;

  /** `message` is a clause that repeats nothing of the source. */
  constructor(message: string, offset: number | null) {
    super(message);
    this.name = 'LinearRegexError';
    this.offset = offset;
  }
}

/**
 * Makes an expression. Groups may be named as `(?<name>` or as `(?P<name>`. `flags` are of the letters `i` (without regard
 * to case) and `s` (`.` takes line breaks too).
 * @throws LinearRegexError when there is something wrong with the source
 */
export function linearRegex(source: string, flags: string): LinearRegex {
  const key = `${flags}/${source}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const regex = makeRegex(source, flags);
  if (made.size >= madeMax) made.clear();
  made.set(key, regex);
  return regex;
}

/** An expression is made when it is read, when it is checked and when it is used: each takes as long as starting up may. */
const made = new Map<string, LinearRegex>();
const madeMax = 256;

function makeRegex(source: string, flags: string): LinearRegex {
  const compiled = compile(source, flags);
  const groupNames = Object.keys(compiled.namedGroups());
  return {
    groupNames,
    has: (utf8) => compiled.test(utf8),
    test: (text) => compiled.test(isOfBytes(text) ? Buffer.from(text, 'latin1') : text),
    exec(utf8, from) {
      const matcher = compiled.matcher(utf8);
      if (!matcher.find(from)) return null;
      const groups: Record<string, Stretch> = {};
      for (const name of groupNames) {
        const start = matcher.start(name);
        if (start >= 0) groups[name] = { start, end: matcher.end(name) };
      }
      return { start: matcher.start(), end: matcher.end(), groups };
    },
    program: () => programOf(compiled.re2().prog),
  };
}

// Operations and the flag of re2js's programs, which are those of Go's (pkg.go.dev/regexp/syntax, InstOp).
const [alternative, alternativeMatch, fail, match] = [1, 2, 5, 6];
const [rune, anyRuneNotNewline] = [8, 11];
const foldCase = 1;

interface Instruction {
  readonly op: number;
  readonly out: number;
  readonly arg: number;
  readonly runes: ArrayLike<number>;
}

function programOf({ start, inst }: { start: number; inst: readonly Instruction[] }): Program {
  return { start, states: inst.map(stateOf) };
}

function stateOf({ op, out, arg, runes }: Instruction): ProgramState {
  if (op === match) return { kind: 'match' };
  if (op === fail) return { kind: 'pass', next: [] };
  if (op === alternative || op === alternativeMatch) return { kind: 'pass', next: [out, arg] };
  if (op < rune || op > anyRuneNotNewline) return { kind: 'pass', next: [out] };
  const single = runes.length === 1 ? (runes[0] as number) : null;
  if (single === null) return { kind: 'take', ranges: runes, next: out };
  const taken = (arg & foldCase) === 0 ? [single] : foldedRunes(single);
  return { kind: 'take', ranges: taken.flatMap((one) => [one, one]), next: out };
}

/** A letter in both cases; U+017F and U+212A are an s and a k where case does not count. */
function foldedRunes(code: number): number[] {
  const letter = String.fromCodePoint(code);
  const more = { s: '\u017f', k: '\u212a' }[letter.toLowerCase()] ?? '';
  const all = [letter, letter.toLowerCase(), letter.toUpperCase(), more].join('');
  return [...new Set(all)].map((one) => one.codePointAt(0) as number);
}

/** Whether bytes beyond ASCII are among the characters, and nothing that is no byte. */
function isOfBytes(text: string): boolean {
  return /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text);
}

function compile(source: string, flags: string): RE2JS {
  const wrong = [...flags].find((flag) => flag !== 'i' && flag !== 's');
  if (wrong !== undefined) throw new LinearRegexError('there are no flags but i and s', null);
  if (source.length > sourceCharactersMax) {
    throw new LinearRegexError(`it has more than ${sourceCharactersMax} characters`, null);
  }
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(flags === '' ? source : `(?${[...new Set(flags)].join('')})${source}`);
  } catch (error) {
    throw toldAnew(error, source);
  }
  if (compiled.programSize() > instructionsMax) throw tooLarge();
  return compiled;
}

function tooLarge(): LinearRegexError {
  return new LinearRegexError('it is too large once its repetitions are written out', null);
}

/** What re2js says of an error (its class RE2JSSyntaxException), beside what of the source it says it of. */
const messages: Readonly<Record<string, string>> = {
  'invalid character class range': 'there is no such class or range of characters',
  'invalid escape sequence': 'there is no such escape; references back to a group are none either',
  'invalid named capture':
    'a name of a group is not closed, is no name, or this is a look behind, which there is not',
  'invalid or unsupported Perl syntax':
    'there is no such group; looking ahead or behind is not possible in linear time',
  'invalid nested repetition operator': 'a repetition stands behind a repetition',
  'invalid repeat count': 'a repetition counts backwards or beyond 1000, also with what is repeated in it',
  'missing closing ]': 'a class in brackets is not closed',
  'missing closing )': 'a group is not closed',
  'missing argument to repetition operator': 'there is nothing that is to be repeated',
  'trailing backslash at end of expression': 'there is nothing behind the last backslash',
  'duplicate capture group name': 'two groups have the same name, or it is one that cannot be given',
  'unexpected )': 'a group is closed that is not open',
  'expression nests too deeply': 'its groups are nested too deeply',
};

interface SyntaxError {
  readonly error: string;
  readonly input: string | null;
}

function syntaxErrorOf(error: unknown): SyntaxError | null {
  return error instanceof Error && 'error' in error && typeof error.error === 'string'
    ? { error: error.error, input: 'input' in error && typeof error.input === 'string' ? error.input : null }
    : null;
}

function toldAnew(error: unknown, source: string): Error {
  const syntax = syntaxErrorOf(error);
  if (syntax === null) return new LinearRegexError('nothing can be made of it', null);
  const message = messages[syntax.error];
  return message === undefined ? tooLarge() : new LinearRegexError(message, offsetOf(syntax, source));
}

/** re2js tells what is wrong, and not where: that is at the end of the shortest beginning of the source that has the same. */
function offsetOf({ error, input }: SyntaxError, source: string): number | null {
  if (error.startsWith('trailing backslash')) return source.length - 1;
  if (error === 'missing closing )') return openGroup(source);
  if (error === 'expression nests too deeply') return null;
  let end = source.length;
  let shorter = 0;
  while (end - shorter > 1) {
    const middle = (end + shorter) >>> 1;
    if (hasError(source.slice(0, middle), error, input)) end = middle;
    else shorter = middle;
  }
  if (error === 'unexpected )') return end - 1;
  const from = end - (input?.length ?? 0) - (error.startsWith('duplicate') ? 1 : 0);
  return Math.max(0, from);
}

/** Of a group that is closed and not open the whole source is told: what is cut off differs. */
function hasError(source: string, error: string, input: string | null): boolean {
  try {
    RE2JS.compile(source);
    return false;
  } catch (caught) {
    const syntax = syntaxErrorOf(caught);
    return syntax?.error === error && (syntax.input === input || error === 'unexpected )');
  }
}

/** Where the last group begins that is not closed. */
function openGroup(source: string): number | null {
  const open: number[] = [];
  for (const found of source.matchAll(/\\Q.*?(?:\\E|$)|\\.|\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]|[()]/gs)) {
    if (found[0] === '(') open.push(found.index);
    if (found[0] === ')') open.pop();
  }
  return open.at(-1) ?? null;
}

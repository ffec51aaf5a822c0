// Regular expressions as trees, for what can be proven of them: which strings they take, how long those are, what a
// backtracking engine pays. The grammar is ECMAScript's without the flags `u` and `v`
// (https://tc39.es/ecma262/#sec-patterns), over bytes: the detectors read text as one character a byte (Latin-1), so
// that a set of characters is a table of 256.

/** For each byte 1 when it belongs to the set. */
export type ByteSet = Uint8Array;

export type RegexNode =
  | { readonly kind: 'set'; readonly set: ByteSet }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: RegexNode;
      readonly min: number;
      /** Infinity when there is no upper bound. */
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'group'; readonly body: RegexNode; readonly name: string | null }
  | {
      readonly kind: 'look';
      readonly ahead: boolean;
      readonly negative: boolean;
      readonly body: RegexNode;
    }
  /** `^`, `$`, `\b` or `\B`. */
  | { readonly kind: 'edge'; readonly edge: '^' | '$' | 'b' | 'B' }
  | { readonly kind: 'reference'; readonly to: string };

/** Reads an expression. Throws an Error on what the detectors' expressions must not hold. */
export function parseRegex({ source, flags }: Pick<RegExp, 'source' | 'flags'>): RegexNode {
  const reader: Reader = { source, at: 0, fold: flags.includes('i'), dotAll: flags.includes('s') };
  const node = readChoice(reader);
  if (reader.at < source.length) throw unexpected(reader);
  return node;
}

interface Reader {
  readonly source: string;
  at: number;
  readonly fold: boolean;
  readonly dotAll: boolean;
}

function unexpected({ source, at }: Reader): Error {
  return new Error(`cannot read the expression at ${at}: ${source.slice(at, at + 20)}`);
}

function readChoice(reader: Reader): RegexNode {
  const options = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    options.push(readSequence(reader));
  }
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
}

function readSequence(reader: Reader): RegexNode {
  const parts: RegexNode[] = [];
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? '')) {
    parts.push(readRepeated(reader, readAtom(reader)));
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', parts };
}

const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;

function readRepeated(reader: Reader, body: RegexNode): RegexNode {
  quantifier.lastIndex = reader.at;
  const found = quantifier.exec(reader.source);
  if (found === null) return body;
  reader.at += found[0].length;
  const [, sign, least, comma, most, lazy] = found;
  let min = Number(least ?? (sign === '+' ? 1 : 0));
  let max = sign === '?' ? 1 : Number.POSITIVE_INFINITY;
  if (sign === undefined) {
    min = Number(least);
    max = comma === '' ? min : Number(most === '' ? Number.POSITIVE_INFINITY : most);
  }
  return { kind: 'repeat', body, min, max, lazy: lazy === '?' };
}

function readAtom(reader: Reader): RegexNode {
  const character = reader.source[reader.at] ?? '';
  if (character === '(') return readGroup(reader);
  if (character === '[') return { kind: 'set', set: readClass(reader) };
  if (character === '\\') return readEscape(reader);
  reader.at += 1;
  switch (character) {
    case '.':
      return { kind: 'set', set: reader.dotAll ? complement(setOf([])) : complement(setOf([0x0a, 0x0d])) };
    case '^':
    case '$':
      return { kind: 'edge', edge: character };
    case '*':
    case '+':
    case '?':
      reader.at -= 1;
      throw unexpected(reader);
    default:
      return literal(reader, character.charCodeAt(0));
  }
}

const groupHead = /\((?:\?(?:(:)|(<?)([=!])|<([A-Za-z_$][\w$]*)>))?/y;

function readGroup(reader: Reader): RegexNode {
  groupHead.lastIndex = reader.at;
  const [head, plain, behind, look, name] = groupHead.exec(reader.source) ?? ['('];
  if (head === '(' && reader.source[reader.at + 1] === '?') throw unexpected(reader);
  reader.at += head.length;
  const body = readChoice(reader);
  if (reader.source[reader.at] !== ')') throw unexpected(reader);
  reader.at += 1;
  if (look !== undefined) return { kind: 'look', ahead: behind === '', negative: look === '!', body };
  return plain === undefined ? { kind: 'group', body, name: name ?? null } : body;
}

function readEscape(reader: Reader): RegexNode {
  const next = reader.source[reader.at + 1] ?? '';
  if (next === 'b' || next === 'B') {
    reader.at += 2;
    return { kind: 'edge', edge: next };
  }
  const reference = /^\\(?:k<([^>]+)>|([1-9]))/.exec(reader.source.slice(reader.at, reader.at + 40));
  if (reference !== null) {
    reader.at += reference[0].length;
    return { kind: 'reference', to: reference[1] ?? reference[2] ?? '' };
  }
  const escaped = readClassEscape(reader);
  return typeof escaped === 'number' ? literal(reader, escaped) : { kind: 'set', set: escaped };
}

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, 0: 0 };

/** One escape inside or outside of a class: a character's code or a set. */
function readClassEscape(reader: Reader): number | ByteSet {
  const { source, at } = reader;
  const code = /^\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))/.exec(source.slice(at, at + 6));
  if (code !== null) {
    reader.at += code[0].length;
    return Number.parseInt(code[1] ?? code[2] ?? '', 16);
  }
  const next = source[at + 1] ?? '';
  reader.at += 2;
  const shorthand = shorthands[next.toLowerCase()];
  if (shorthand !== undefined) return next === next.toLowerCase() ? shorthand : complement(shorthand);
  const control = controls[next];
  if (control !== undefined) return control;
  if (next === '' || /[A-Za-z1-9]/.test(next)) {
    reader.at = at;
    throw unexpected(reader);
  }
  return next.charCodeAt(0);
}

function readClass(reader: Reader): ByteSet {
  reader.at += 1;
  const negated = reader.source[reader.at] === '^';
  if (negated) reader.at += 1;
  const set = setOf([]);
  while (reader.source[reader.at] !== ']') {
    if (reader.at >= reader.source.length) throw unexpected(reader);
    const from = readClassAtom(reader);
    if (typeof from === 'number' && /^-[^\]]/.test(reader.source.slice(reader.at, reader.at + 2))) {
      const dash = reader.at;
      reader.at += 1;
      const to = readClassAtom(reader);
      if (typeof to !== 'number') {
        reader.at = dash;
        throw unexpected(reader);
      }
      for (let code = from; code <= Math.min(to, 0xff); code += 1) set[code] = 1;
    } else if (typeof from === 'number') {
      if (from <= 0xff) set[from] = 1;
    } else {
      for (let code = 0; code < 256; code += 1) if (from[code] === 1) set[code] = 1;
    }
  }
  reader.at += 1;
  const folded = reader.fold ? foldCase(set) : set;
  return negated ? complement(folded) : folded;
}

function readClassAtom(reader: Reader): number | ByteSet {
  const character = reader.source[reader.at] ?? '';
  if (character === '\\') {
    // In a class, and only there, it is a backspace.
    if (reader.source[reader.at + 1] !== 'b') return readClassEscape(reader);
    reader.at += 2;
    return 8;
  }
  reader.at += 1;
  return character.charCodeAt(0);
}

function literal({ fold }: Reader, code: number): RegexNode {
  const set = setOf(code <= 0xff ? [code] : []);
  return { kind: 'set', set: fold ? foldCase(set) : set };
}

export function setOf(codes: Iterable<number>): ByteSet {
  const set = new Uint8Array(256);
  for (const code of codes) set[code] = 1;
  return set;
}

export function complement(set: ByteSet): ByteSet {
  return set.map((one) => 1 - one);
}

/** The set with the other case of its letters; beyond ASCII no letter of Latin-1 is an ASCII one's other case. */
function foldCase(set: ByteSet): ByteSet {
  const out = set.slice();
  for (let code = 0; code < 256; code += 1) {
    if (set[code] !== 1) continue;
    const character = String.fromCharCode(code);
    for (const other of [character.toLowerCase(), character.toUpperCase()]) {
      if (other.length === 1 && other.charCodeAt(0) <= 0xff) out[other.charCodeAt(0)] = 1;
    }
  }
  return out;
}

function bytesThat(test: RegExp): ByteSet {
  return setOf([...Array(256).keys()].filter((code) => test.test(String.fromCharCode(code))));
}

const shorthands: Readonly<Record<string, ByteSet>> = {
  d: bytesThat(/\d/),
  w: bytesThat(/\w/),
  s: bytesThat(/\s/),
};

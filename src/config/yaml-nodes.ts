// From the text of a YAML file to values that know where they stand, or a Fault `bad-configuration` with the place. The only
// importer of the YAML parser (https://eemeli.org/yaml/), and loaded only where there is a file: start-up is not to pay for
// it. Pure.
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  Parser,
} from 'yaml';
import { Fault } from '../model/fault.ts';
import { yamlErrorWords } from './yaml-error.ts';

/** From 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `at` is where it begins, in UTF-16 code units from the beginning of the file. */
interface Standing {
  readonly at: number;
}

export interface YamlScalar extends Standing {
  readonly kind: 'scalar';
  /** Null also for what is not there: a key without a value. */
  readonly value: string | number | boolean | null;
  /** As it is written, for a text that reads as a number. */
  readonly source: string;
}

export interface YamlList extends Standing {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlMap extends Standing {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
}

export interface YamlAlias extends Standing {
  readonly kind: 'alias';
}

export type YamlNode = YamlScalar | YamlList | YamlMap | YamlAlias;

/** `at` is where the key begins. */
export interface YamlPair extends Standing {
  /** Null for a key that is no text. */
  readonly name: string | null;
  readonly value: YamlNode;
}

/** Of an alias, behind what it stands for, and how to mend it: most are globs without quotes. */
export const aliasWords = 'is an alias, which has no meaning here';
export const aliasMend = 'Write the value out; a text that begins with "*" needs quotes.';

/** Levels of the parser, of which a configuration takes some twenty. */
const depthMax = 40;

/** One file. `file` is what it is called in messages. */
export class YamlFile {
  readonly file: string;
  /** Null for a file that says nothing. */
  readonly root: YamlNode | null;
  private readonly text: string;
  private readonly lines = new LineCounter();

  /** Throws a Fault `bad-configuration`. */
  constructor(text: string, file: string) {
    // An editor has no column for a mark of the byte order.
    this.text = text.replace(/^\uFEFF/, '');
    this.file = file;
    this.refuseOtherEncodings();
    const contents = this.document();
    const root = contents === null ? null : nodeOf(contents, 0);
    this.root = root === null || isEmpty(root) ? null : root;
  }

  /** `message` is a clause, `mend` a sentence. */
  fault(offset: number, message: string, mend: string): Fault {
    const { line, column } = this.position(offset);
    return new Fault('bad-configuration', `${this.file}:${line}:${column}: ${message}`, mend);
  }

  /** Where a text begins that stands at an offset as it is, in quotes or without; null for one that is written otherwise. */
  insideOf(at: number, text: string): number | null {
    return [at, at + 1].find((begin) => this.text.startsWith(text, begin)) ?? null;
  }

  position(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return line === 0 ? { line: 1, column: offset + 1 } : { line, column: col };
  }

  /** What is no UTF-8 was read as the sign that stands for that; and UTF-16 is full of zeros. */
  private refuseOtherEncodings(): void {
    const at = this.text.search(/[\uFFFD\0]/);
    if (at === -1) return;
    const before = this.text.slice(0, at).split('\n');
    const place = `${this.file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new Fault('bad-configuration', `${place}: this is no text in UTF-8`, 'Save the file as UTF-8.');
  }

  private document(): Node | null {
    // Keys that are there twice are looked for by who reads the map, in linear time.
    const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
    const [first, second] = this.unlessItFails(() => [
      ...composer.compose(this.tokens(), true, this.text.length),
    ]);
    const wrong = first?.errors[0] ?? first?.warnings[0];
    if (wrong !== undefined) throw this.fault(wrong.pos[0], ...yamlErrorWords(wrong.code, wrong.message));
    if (second !== undefined) throw this.fault(second.range[0], ...yamlErrorWords('MULTIPLE_DOCS'));
    return first?.contents ?? null;
  }

  /** What the parser throws beside what it tells would be a bug of its own. */
  private unlessItFails<Value>(parse: () => Value): Value {
    try {
      return parse();
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw this.fault(0, ...yamlErrorWords('IMPOSSIBLE'));
    }
  }

  /**
   * The parser goes as deep as the text does, and where it meets the end of the stack the whole process may end. So what is
   * nested more deeply than any configuration is not given to it.
   */
  private tokens(): CST.Token[] {
    const compact = /(?:[-?:][ \t]+){64}/.exec(this.text);
    if (compact !== null) throw this.tooDeep(compact.index);
    const parser = new Parser(this.lines.addNewLine);
    this.lines.addNewLine(0);
    const tokens: CST.Token[] = [];
    for (const lexeme of new Lexer().lex(this.text)) {
      tokens.push(...parser.next(lexeme));
      if (parser.stack.length > depthMax) throw this.tooDeep(parser.offset);
    }
    tokens.push(...parser.end());
    return tokens;
  }

  private tooDeep(offset: number): Fault {
    return this.fault(offset, 'this is nested too deeply', 'Give no more levels than the examples have.');
  }
}

export function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** `otherwise`: where what has no place of its own is said to stand. */
function nodeOf(node: unknown, otherwise: number): YamlNode {
  const at = offsetOf(node) ?? otherwise;
  if (isAlias(node)) return { kind: 'alias', at };
  if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => nodeOf(item, at)) };
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }): YamlPair => {
      const keyAt = offsetOf(key) ?? at;
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : null;
      return { at: keyAt, name, value: nodeOf(value, keyAt) };
    });
    return { kind: 'map', at, pairs };
  }
  const value = isScalar(node) ? node.value : null;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const source = isScalar(node) ? (node.source ?? String(value)) : '';
  return { kind: 'scalar', at, value: isPlain ? value : null, source };
}

function offsetOf(node: unknown): number | null {
  return (node as { readonly range?: readonly number[] | null } | null)?.range?.[0] ?? null;
}

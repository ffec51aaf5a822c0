// A value on the line below its name: `password:` and then the value, a block of YAML (`token: |`), a header that is folded
// (RFC 9112, 5.2), `- name: DB_PASSWORD` and then `value: ...` as Kubernetes and ECS print them, a field of a form
// (RFC 7578, 4.2). One line is remembered, and what a logger puts before each has to be the same on both.
import type { Span } from '../../model/location.ts';
import type { PatternId } from '../../model/pattern.ts';
import { isLikelyPassword } from './likely-value.ts';
import { valueAt } from './read-value.ts';
import { isStandIn } from './stand-in.ts';

/** A value that was found below its name. */
export interface ValueBelow extends Span {
  readonly id: PatternId;
}

/** What is waited for. */
interface Waiting {
  readonly kind: 'field' | 'block' | 'header' | 'pair' | 'form';
  readonly id: PatternId;
  /** What stands before the name on its line but blanks, in its shape. */
  readonly prefix: string;
  /** Where the name begins. */
  readonly column: number;
}

/** Longer lines name nothing that the next one has. */
const lineBytesMax = 4096;
const word =
  '(?<word>password|passwd|passphrase|pwd|secret|token|(?:api|access|secret|private|signing|encryption|auth|master)[_-]?key|credentials?)';
const field = new RegExp(
  `(?<![\\w.-])["']?[\\w.-]{0,60}?${word}["']?[ \\t]{0,4}(?::[ \\t]{0,4}(?<block>[|>][-+]?\\d?)?|=>?)[ \\t]{0,4}$`,
  'i',
);
const header =
  /(?<![\w-])["']?(?:(?:proxy-)?authorization|x-[\w-]{0,40}(?:key|token|secret|auth))["']?[ \t]{0,4}[:=][ \t]{0,4}\[?[ \t]{0,4}(?:(?:basic|bearer|token|digest|apikey)[ \t]{0,4})?$/i;
const pair = new RegExp(
  `(?<![\\w.-])(?:- )?["']?(?:name|key)["']?[ \\t]{0,4}[:=][ \\t]{0,4}["']?[\\w.-]{0,60}?${word}["']?,?[ \\t]{0,4}$`,
  'i',
);
const form = new RegExp(`form-data;[^\\n]{0,200}name="[\\w.-]{0,60}?${word}"[ \\t]{0,4}$`, 'i');
const alone = /^[ \t]*(?<quote>["'`]?)(?<value>[^\s"'`]+)\k<quote>,?[ \t]*$/;
const folded = /^[ \t]+["']?(?:[A-Za-z][\w-]{0,20}[ \t]{1,4})?(?<value>[^\s"',]+)["']?,?[ \t]*$/;
const valueKey = /^[ \t]*["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}/i;

export class NextLine {
  private waiting: Waiting | null = null;

  /** Whether the next line is to be given, whatever it is. */
  get isOpen(): boolean {
    return this.waiting !== null;
  }

  clear(): void {
    this.waiting = null;
  }

  /** Takes a line, one character a byte, without its end; gives the value in it of a name on the one before. */
  take(line: string): ValueBelow | null {
    const { waiting } = this;
    this.waiting = line.length > lineBytesMax ? null : waitingFor(line);
    if (waiting === null || line.length > lineBytesMax) return null;
    const from = waiting.prefix.length;
    if (shapeOf(line.slice(0, from)) !== waiting.prefix) return null;
    const found = valueIn(line.slice(from), waiting, from);
    return found === null ? null : { start: from + found.start, end: from + found.end, id: waiting.id };
  }
}

function waitingFor(line: string): Waiting | null {
  for (const [kind, regex] of forms) {
    const found = regex.exec(line);
    if (found === null) continue;
    const { word: name = '', block } = found.groups ?? {};
    const before = kind === 'form' ? '' : line.slice(0, found.index).replace(/[ \t-]+$/, '');
    return {
      kind: block === undefined ? kind : 'block',
      id: kind === 'header' ? 'http.authorization-token' : idOf(name),
      prefix: shapeOf(before),
      column: found.index,
    };
  }
  return null;
}

const forms: readonly (readonly [Waiting['kind'], RegExp])[] = [
  ['header', header],
  ['form', form],
  ['pair', pair],
  ['field', field],
];

function valueIn(rest: string, { kind, column }: Waiting, from: number): Span | null {
  if (kind === 'pair') {
    const key = valueKey.exec(rest);
    const span = key === null ? null : valueAt(rest, key[0].length);
    return span === null || isStandIn(rest.slice(span.start, span.end)) ? null : span;
  }
  const indent = from + (/^[ \t]*/.exec(rest)?.[0].length ?? 0);
  if (kind === 'form' || kind === 'block') {
    const value = rest.trim();
    if (value === '' || isStandIn(value) || /^-{2}/.test(value)) return null;
    return kind === 'form' || indent > column ? spanOf(rest, value) : null;
  }
  const value = (kind === 'header' ? folded : alone).exec(rest)?.groups?.['value'] ?? '';
  if (value === '' || isStandIn(value) || /[:=]$|^[\w.-]+=[^=]/.test(value)) return null;
  const isRight = kind === 'header' ? /\d/.test(value) && value.length >= 8 : isLikelyPassword(value);
  return isRight ? spanOf(rest, value) : null;
}

function spanOf(rest: string, value: string): Span {
  const start = rest.indexOf(value);
  return { start, end: start + value.length };
}

/** Times and numbers are others on each line, those of a container's name are not. */
function shapeOf(prefix: string): string {
  return prefix.replace(/(?<![A-Za-z][-_]?\d{0,9})\d/g, '0');
}

function idOf(name: string): PatternId {
  return /^p/i.test(name) ? 'generic.password' : 'generic.secret';
}

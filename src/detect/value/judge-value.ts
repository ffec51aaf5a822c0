// Is a value that stands where a secret might stand a real one? The one place that answers this.
import { placeholderReason } from './placeholder.ts';
import { referenceReason } from './reference.ts';

export type ValueKind =
  /** A real value, as far as can be told. */
  | 'literal'
  /** Nothing, null, a boolean. */
  | 'empty'
  /** Stands for a value that is elsewhere: `${X}`, `{{ x }}`, `secrets.X`, `op://...`. */
  | 'reference'
  /** Stands for a value that someone has to fill in: `changeme`, `your-token`, `xxx`. */
  | 'placeholder'
  /** An expression of a programming language: a call, a property access, an identifier. */
  | 'code';

export interface Judgement {
  readonly kind: ValueKind;
  /** Why, as a clause that holds no part of the value. */
  readonly reason: string;
}

export interface ValueContext {
  /**
   * It stood in quotes, which makes a bare word a value and not an identifier. True as well for a bare word of a
   * language in which bare words are values (dotenv, YAML): the caller knows the language.
   */
  readonly quoted: boolean;
  /** The name it stands beside, where there is one: a value that repeats its name is a placeholder. */
  readonly name?: string;
}

/** Of a regular expression or a glob. */
export const searchPatternReason = 'a pattern to search for';

/** Characters of a value that are looked at: what is longer is a key or a certificate, and shows it by then. */
const judgedCharactersMax = 4096;

const emptyValue =
  /^(?:null|nil|none|undefined|true|false|yes|no|on|off|n\/a|na|~|-|\[\s*\]|\{\s*\}|""|''|``|unset|empty|nullptr|void|nan|not set|not-set|not_set|\(none\)|\(empty\)|\(unset\)|\(not set\)|<unset>|<none>|<nil>|\\0|enabled|disabled|auto|set|present|loaded|defined|configured|found|missing)$/i;

const typeName =
  /^(?:string|str|String|char|bytes|number|int|integer|float|bool|boolean|any|object|unknown|text|SecretStr|std::string|required|optional|secret|Secret|type|varchar(?:\(\d+\))?)(?:\[\]|\?|!)?(?:\s*\|\s*\w+)*$/;

/** A regular expression or a glob: `[A-Za-z0-9]+`, `.*`, `\S+`. */
const searchPattern =
  /\[[^\]\s]{0,12}(?:A-Z|a-z|0-9|\\[wdsS])|\[\^[^\]\n]{1,40}\][*+]|\\[wdsSb][*+{]|\.\*|\(\?[:=!<]|^\(?\.\+/;

/** Judges a value that was cut out of its quotes already. Text may be one character a byte or real Unicode. */
export function judgeValue(value: string, context: ValueContext): Judgement {
  const text = tidy(value);
  if (text === '') return { kind: 'empty', reason: 'nothing stands there' };
  if (emptyValue.test(text)) return { kind: 'empty', reason: 'says that there is none' };
  const reference = referenceReason(text);
  if (reference !== null) return { kind: 'reference', reason: reference };
  if (!context.quoted) {
    const code = codeReason(text);
    if (code !== null) return { kind: 'code', reason: code };
  }
  if (searchPattern.test(text)) return { kind: 'code', reason: searchPatternReason };
  if (typeName.test(text)) return { kind: context.quoted ? 'placeholder' : 'code', reason: 'names a type' };
  const placeholder = placeholderReason(text, context.name ?? '');
  if (placeholder !== null) return { kind: 'placeholder', reason: placeholder };
  return { kind: 'literal', reason: 'a literal value' };
}

/** Decodes UTF-8 that came as one character a byte, and takes off blanks and a second pair of quotes. */
function tidy(value: string): string {
  let text = value.slice(0, judgedCharactersMax).trim();
  if (/[\u0080-\u00ff]/.test(text) && !/[^\u0000-\u00ff]/.test(text)) {
    const decoded = Buffer.from(text, 'latin1').toString('utf8');
    if (!decoded.includes('\ufffd')) text = decoded.trim();
  }
  const inner = /^(?:\\?(["'])(.*)\\?\1|([\u201c\u2018])(.*)[\u201d\u2019])$/s.exec(text);
  const cut = inner?.[2] ?? inner?.[4];
  return cut === undefined ? text : cut.replace(/\\$/, '').trim();
}

const call =
  /^(?:await\s+|new\s+|\*|&|!)?[A-Za-z_$][\w$]*(?:(?:\.|::|->|\?\.)[A-Za-z_$][\w$]*)*(?:<[^<>]*>)?!?\((?:.*\)[;,.?\w()]*|["'].*|(?:[\w$.]+\()*)$/s;
const access = /^[A-Za-z_$][\w$]*(?:(?:\?\.|\.|->|::)[A-Za-z_$][\w$]*)+(?:\[[^\]]*\])*[;,]?$/;
const index = /^[A-Za-z_$][\w$.]*\[(?:["'][^"']*["']|\w+)\][;,]?$/;
const constant = /^[A-Z][A-Z]*(?:_[A-Z0-9]+)+[;,]?$/;
const camelName = /^[a-z]+(?:[A-Z][a-z]+)+[;,]?$/;
const keyword =
  /^(?:await|new|typeof|function|return|lambda|async|throw|raise|if|not|fn|func|class|import|require|select)\b[\s(]/;

/** Why an unquoted value is an expression and not a literal, or null. */
function codeReason(text: string): string | null {
  if (call.test(text) || keyword.test(text)) return 'a call';
  if (index.test(text) || (access.test(text) && !/\d[a-z]|[a-z]\d/i.test(text))) return 'a property';
  if (constant.test(text) || camelName.test(text)) return 'an identifier';
  return null;
}

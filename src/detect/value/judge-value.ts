// Is a value that stands where a secret might stand a real one? The one place that answers this.

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
  /** It stood in quotes, which makes a bare word a value and not an identifier. */
  readonly quoted: boolean;
  /** The name it stands beside, where there is one: a value that repeats its name is a placeholder. */
  readonly name?: string;
}

/** Judges a value that was cut out of its quotes already. */
export function judgeValue(value: string, _context: ValueContext): Judgement {
  if (value.trim() === '') return { kind: 'empty', reason: 'nothing stands there' };
  return { kind: 'literal', reason: 'a literal value' };
}

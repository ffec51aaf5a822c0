// Variables in the values of a compose file: docs.docker.com/reference/compose-file/interpolation/. What
// stands in the default counts, for it is what holds where nobody sets the variable; a variable without one
// is looked up in the environment files beside the compose file. What nobody says stays unknown. Pure.

/** A variable that an environment file sets. */
export interface KnownVariable {
  readonly value: string;
  readonly path: string;
  readonly line: number;
}

export interface KnownVariables {
  /** `.env`, which Compose reads. */
  readonly real: ReadonlyMap<string, KnownVariable>;
  /** `.env.example` and its like: what `.env` will be made from. */
  readonly sample: ReadonlyMap<string, KnownVariable>;
}

/** How a variable came to its value: `empty` is a default of nothing, `unset` no default and no value anywhere. */
export type VariableOrigin = 'real' | 'sample' | 'default' | 'empty' | 'unset' | 'required';

export interface UsedVariable {
  readonly name: string;
  readonly origin: VariableOrigin;
  /** Whether it is replaced by nothing where nobody sets it, `${NAME:-}`, whatever it is here. */
  readonly emptyDefault: boolean;
  /** Of an environment file. */
  readonly known: KnownVariable | null;
}

export interface Interpolated {
  /** What is unknown is a `unknownMark`. */
  readonly text: string;
  readonly variables: readonly UsedVariable[];
}

/** Stands where a value is known only when it runs. */
export const unknownMark = '\u0001';

export const nothingKnown: KnownVariables = { real: new Map(), sample: new Map() };

const depthMax = 8;
const textMax = 4000;

/** As Compose does it, but that a `${NAME}` of which nothing is known is marked instead of left out. */
export function interpolate(text: string, known: KnownVariables): Interpolated {
  const variables: UsedVariable[] = [];
  const given = text.length > textMax ? text.slice(0, textMax) : text;
  return { text: replaced(given, known, variables, 0), variables };
}

const plainName = /[A-Za-z_][A-Za-z0-9_]*/y;

function replaced(text: string, known: KnownVariables, variables: UsedVariable[], depth: number): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf('$', at);
    if (dollar === -1) break;
    out += text.slice(at, dollar);
    at = dollar + 1;
    if (text[at] === '$') {
      out += '$';
      at += 1;
    } else if (text[at] === '{') {
      const end = closing(text, at);
      if (end === -1) return out + unknownMark;
      out += braced(text.slice(at + 1, end), known, variables, depth);
      at = end + 1;
    } else {
      plainName.lastIndex = at;
      const name = plainName.exec(text)?.[0];
      if (name === undefined) out += '$';
      else {
        out += variableValue(name, null, known, variables);
        at += name.length;
      }
    }
  }
  return out + text.slice(at);
}

/** The brace that closes the one at `from`; -1 when there is none. */
function closing(text: string, from: number): number {
  let open = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') open += 1;
    else if (text[at] === '}') {
      open -= 1;
      if (open === 0) return at;
    }
  }
  return -1;
}

const bracedForm = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])([\s\S]*))?$/;

function braced(inside: string, known: KnownVariables, variables: UsedVariable[], depth: number): string {
  const [, name, operator = '', rest = ''] = bracedForm.exec(inside) ?? [];
  if (name === undefined || depth >= depthMax) return unknownMark;
  if (operator.endsWith('+')) return unknownMark;
  if (operator.endsWith('?')) {
    const real = known.real.get(name) ?? null;
    variables.push({ name, origin: 'required', emptyDefault: false, known: real });
    return real === null || real.value === '' ? unknownMark : real.value;
  }
  if (operator === '') return variableValue(name, null, known, variables);
  const fallback = (): string => replaced(rest, known, variables, depth + 1);
  return variableValue(name, fallback, known, variables, rest === '');
}

function variableValue(
  name: string,
  fallback: (() => string) | null,
  known: KnownVariables,
  variables: UsedVariable[],
  isEmpty = false,
): string {
  const real = known.real.get(name);
  if (real !== undefined && !(real.value === '' && fallback !== null)) {
    variables.push({ name, origin: 'real', emptyDefault: isEmpty, known: real });
    return real.value;
  }
  if (fallback !== null) {
    const value = fallback();
    const origin = value === '' ? 'empty' : 'default';
    variables.push({ name, origin, emptyDefault: value === '', known: null });
    return value;
  }
  const sample = known.sample.get(name);
  // A sample's empty value is there to be filled in.
  if (sample !== undefined && sample.value !== '') {
    variables.push({ name, origin: 'sample', emptyDefault: false, known: sample });
    return sample.value;
  }
  variables.push({ name, origin: 'unset', emptyDefault: false, known: null });
  return unknownMark;
}

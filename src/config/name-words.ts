// How names are told in messages about a configuration. What is no name at all is not repeated: it could be a secret that
// was pasted into the wrong place. Pure.
import { nearestName } from './nearest-name.ts';

/** ` Perhaps "fail-on" was meant.`, or nothing. */
export function meant(word: string, names: Iterable<string>): string {
  const exact = [...names].find((name) => name.endsWith(`.${word}`));
  const near = exact ?? nearestName(word, names);
  return near === null ? '' : ` Perhaps "${near}" was meant.`;
}

/** The same of names that people write otherwise too, as other programs do. */
export function meantField(word: string, fields: Readonly<Record<string, OtherwiseNamed>>): string {
  // Of YAML 1.1, which many files of other programs are in.
  if (word === '<<') return ' Maps are not merged here: write the keys out.';
  const written = word
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replaceAll(/[_\s]/g, '-');
  const otherwise = Object.keys(fields).find((name) => fields[name]?.also?.includes(written) === true);
  return otherwise === undefined ? meant(word, Object.keys(fields)) : ` Perhaps "${otherwise}" was meant.`;
}

interface OtherwiseNamed {
  readonly also?: readonly string[];
}

export function shown(name: string): string {
  return /^[a-z][a-z0-9_.-]{0,40}$/i.test(name) && !/\d{3}/.test(name) ? `"${name}"` : 'what is given';
}

/** The name of an entry, which people write as they like; null for what may be something else. */
export function shownTitle(title: string): string | null {
  const isPlain = title.length <= 80 && /^[\p{L}\d][\p{L}\p{M}\d ,.:;'()/&+_-]*$/u.test(title);
  if (!isPlain || /\S{33}/.test(title)) return null;
  return /(?=\S*\d\S*\d\S*\d)[^\s-]{12}/.test(title) ? null : `"${title}"`;
}

/** `"a", "b" and "c"`. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

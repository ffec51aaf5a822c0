// One allowlist of gitleaks as an entry of `allow`. Where a condition is lost that had to hold together with others, the
// entry is lost: without it more would be allowed than somebody decided.
import { linearRegex } from '../config/linear-regex.ts';
import { type Table, textIn, textsIn } from './json-value.ts';
import { globsOf } from './path-globs.ts';

export interface ReadAllowlist {
  readonly when: 'all' | 'any';
  readonly paths: readonly string[];
  readonly values: readonly string[];
  readonly commits: readonly string[];
}

/** Null where nothing can be carried over; `leave` is told what is not. */
export function readAllowlist(list: Table, leave: (why: string) => void): ReadAllowlist | null {
  const isAnd = /^(?:and|&&)$/i.test(textIn(list, 'condition') ?? '');
  const lost: string[] = [];
  // `files` is how older versions called them.
  const paths = [...textsIn(list, 'paths'), ...textsIn(list, 'files')].flatMap((one) => {
    const globs = globsOf(one);
    if (globs === null) lost.push(`${quoted(one)} is no expression that globs can say`);
    return globs ?? [];
  });
  const target = textIn(list, 'regexTarget') ?? 'secret';
  const regexes = textsIn(list, 'regexes');
  if (target !== 'secret' && regexes.length > 0) {
    lost.push(`its expressions are held against the ${target}, and values are held against the secret`);
  }
  const values = (target === 'secret' ? regexes : []).filter((one) => {
    const isRight = one.trim() !== '' && isExpression(one);
    if (one.trim() === '') lost.push('an empty expression takes everything');
    else if (!isRight) lost.push(`${quoted(one)} is none of RE2's syntax that Leakline reads`);
    return isRight;
  });
  const words = textsIn(list, 'stopwords');
  if (words.includes('')) lost.push('an empty stopword takes everything');
  const stopwords = words.filter((word) => word !== '').map((word) => `(?i)${escaped(word)}`);
  const commits = textsIn(list, 'commits').filter((one) => {
    const isRight = /^[0-9a-fA-F]{7,64}$/.test(one);
    if (!isRight) lost.push(`${quoted(one)} is no id of a commit`);
    return isRight;
  });
  const isBoth = isAnd && values.length > 0 && stopwords.length > 0;
  if (isBoth) lost.push('expressions and stopwords had to hold together, and are one condition here');
  const isEmpty = paths.length + values.length + stopwords.length + commits.length === 0;
  if (lost.length > 0 && isAnd) {
    leave(`${lost.join('; ')}; since all conditions had to hold, the entry is left out`);
    return null;
  }
  for (const why of lost) leave(why);
  if (isEmpty && lost.length === 0) leave('it has no condition');
  if (isEmpty) return null;
  return { when: isAnd ? 'all' : 'any', paths, values: [...values, ...stopwords], commits };
}

function isExpression(source: string): boolean {
  try {
    linearRegex(source, '');
    return true;
  } catch {
    return false;
  }
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** An expression is told in part: one that holds a value holds a secret. */
function quoted(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
}

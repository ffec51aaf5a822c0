// What can be wrong with an entry of `allow` or `patterns` whose parts are each in order. Pure.
import { type AllowWords, allowConditions } from './allow-fields.ts';
import type { PatternWords } from './pattern-fields.ts';

/** What is wrong about which part (null for the entry as a whole), as a clause behind it, and how to mend it. */
export interface EntryProblem {
  readonly field: string | null;
  readonly message: string;
  readonly mend: string;
}

export function allowProblem(entry: AllowWords): EntryProblem | null {
  if (allowConditions.every((name) => entry[name] === undefined)) return noCondition(entry);
  const { 'authored-since': since, 'authored-until': until, paths } = entry;
  if (since !== undefined && until !== undefined && since > until)
    return {
      field: 'authored-since',
      message: 'is later than "authored-until"',
      mend: 'Give the earlier day as "authored-since".',
    };
  if (paths?.every((glob) => glob.startsWith('!')) === true)
    return {
      field: 'paths',
      message: 'takes paths out and none in',
      mend: 'Give a glob without "!" before it, such as "**".',
    };
  return null;
}

function noCondition({ patterns }: AllowWords): EntryProblem {
  const known = allowConditions.join(', ');
  if (patterns === undefined)
    return { field: null, message: 'has no condition', mend: `Give one or more of ${known}.` };
  return {
    field: 'patterns',
    message: 'stands without a condition, and would turn these patterns off',
    mend: `Give one or more of ${known}; to turn patterns off use the key "except".`,
  };
}

export function patternProblem(entry: PatternWords): EntryProblem | null {
  const double = entry.keywords.findIndex((one, index) => entry.keywords.indexOf(one) !== index);
  if (double !== -1)
    return { field: 'keywords', message: 'has one of them twice', mend: 'Keep one of the two.' };
  return null;
}

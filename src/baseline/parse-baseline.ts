// From the text of a baseline's file (docs/baseline.md) to what it says, or a Fault `bad-configuration` with file, line and
// column. What a union merge of two sides leaves is in order: lines in any order, lines twice, two decisions of one finding.
// What a merge with conflicts leaves is not, but can be read through. Pure.
import { nearestName } from '../config/nearest-name.ts';
import { compareText } from '../model/compare-text.ts';
import { Fault } from '../model/fault.ts';
import type { Fingerprint } from '../model/finding.ts';
import { type Baseline, type BaselineEntry, suppressionStates } from '../model/suppression.ts';
import { isCalendarDay } from './calendar-day.ts';
import { conflictMark, sidesOf } from './conflict-sides.ts';
import { LineError, type Member, readFlatObject } from './flat-object.ts';
import { saltKey } from './format-baseline.ts';
import { type JoinedEntry, orderedBaseline } from './order-entries.ts';
import { isPlainLine, plainFingerprint, readPlainLine } from './plain-line.ts';

/** More than this is no baseline: some 300,000 entries. */
export const baselineBytesMax = 64 * 1024 * 1024;

export interface ParsedBaseline {
  readonly baseline: Baseline;
  /** Findings of which it says more than one thing, and which counts: what a merge of two sides may leave. */
  readonly joined: readonly JoinedEntry[];
}

/** `file`: what it is called in messages. Throws a Fault `bad-configuration`. */
export function parseBaseline(text: string, file: string): ParsedBaseline {
  const lines = linesOf(text);
  const at = lines.findIndex((line) => !line.startsWith('{') && conflictMark(line) !== null);
  if (at < 0) return parsed(lines, file);
  throw new Fault(
    'bad-configuration',
    `${file}:${at + 1}:1: a merge left a conflict here`,
    'Run "leakline baseline update", which joins both sides.',
  );
}

/** The same through the marks of conflicts: both sides count, and not what was before both. */
export function parseThroughConflicts(text: string, file: string): ParsedBaseline {
  const lines = linesOf(text);
  const sides = sidesOf(lines);
  if ('openAt' in sides) {
    throw new Fault(
      'bad-configuration',
      `${file}:${sides.openAt + 1}:1: the conflict that begins here has no end`,
      `Take one of the two sides: "git checkout --ours ${file}" or "git checkout --theirs ${file}".`,
    );
  }
  return parsed(sides.lines, file);
}

/** A byte order mark is no part of the text. */
function linesOf(text: string): string[] {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  // An expression takes five times as long as a text.
  return unmarked.split(unmarked.includes('\r\n') ? /\r?\n/ : '\n');
}

/**
 * A file as it is written, which neither people nor merges have touched; null for any other. It is looked through for faults
 * as others are, but its entries are made when somebody asks for them: a hook that finds nothing has no use for ten thousand.
 */
function untouched(lines: readonly string[], file: string): Baseline | null {
  const salts = new Set<string>();
  const plain: string[] = [];
  let last = '';
  for (const [index, line] of lines.entries()) {
    if (isPlainLine(line)) {
      const fingerprint = plainFingerprint(line);
      if (fingerprint <= last) return null;
      last = fingerprint;
      plain.push(line);
    } else if (line !== '') {
      const said = last === '' && line.startsWith('{') ? readLine(line, `${file}:${index + 1}`) : null;
      if (typeof said !== 'string') return null;
      salts.add(said);
    }
  }
  if (last.startsWith('s1:') && salts.size === 0) return null;
  let entries: readonly BaselineEntry[] | null = null;
  return {
    file,
    salts: [...salts].sort(compareText),
    get entries() {
      entries ??= plain.map(readPlainLine).filter((entry) => entry !== null);
      return entries;
    },
  };
}

/** A blank line is nothing, and so is one that is left out. */
function parsed(lines: readonly string[], file: string): ParsedBaseline {
  const baseline = untouched(lines, file);
  if (baseline !== null) return { baseline, joined: [] };
  if (lines[0]?.includes('\0') === true) {
    throw new Fault(
      'bad-configuration',
      `${file}:1:1: this is no text in UTF-8: in UTF-16, as some shells of Windows write files, every other byte is zero`,
      'Save it in UTF-8, or take it back from Git.',
    );
  }
  const salts: string[] = [];
  const entries: BaselineEntry[] = [];
  let firstSalted: number | null = null;
  lines.forEach((line, index) => {
    const plain = readPlainLine(line);
    if (plain === null && /^\s*$/.test(line)) return;
    const said = plain ?? readLine(line, `${file}:${index + 1}`);
    if (typeof said === 'string') salts.push(said);
    else {
      entries.push(said);
      if (said.fingerprint.startsWith('s1:')) firstSalted ??= index;
    }
  });
  if (firstSalted !== null && salts.length === 0) {
    throw new Fault(
      'bad-configuration',
      `${file}:${firstSalted + 1}:1: this fingerprint is of no use: the file has no salt`,
      `Take the line that begins with {"${saltKey}": back from an earlier version of the file, or make a new baseline.`,
    );
  }
  return orderedBaseline(file, salts, entries);
}

const keys = [saltKey, 'fingerprint', 'pattern', 'path', 'state', 'reason', 'who', 'until'] as const;
type Key = (typeof keys)[number];

/** A salt, or an entry. `place`: file and line. */
function readLine(line: string, place: string): string | BaselineEntry {
  const members = new Map<Key, Member>();
  try {
    for (const member of readFlatObject(line)) {
      const key = keyOf(member);
      if (members.has(key)) throw new LineError(member.keyColumn, `"${key}" is there twice`);
      members.set(key, member);
    }
  } catch (error) {
    if (error instanceof BaselineError) throw error.at(place);
    if (!(error instanceof LineError)) throw error;
    throw faultAt(place, error.column, error.message, lineMend);
  }
  try {
    return members.has(saltKey) ? saltOf(members) : entryOf(members);
  } catch (error) {
    throw error instanceof BaselineError ? error.at(place) : error;
  }
}

const lineMend =
  'Take the line out, or write it as {"fingerprint":"...","pattern":"...","state":"..."}: see docs/baseline.md.';

function faultAt(place: string, column: number, message: string, mend: string): Fault {
  return new Fault('bad-configuration', `${place}:${column}: ${message}`, mend);
}

class BaselineError extends LineError {
  private readonly mend: string;

  constructor(column: number, message: string, mend: string) {
    super(column, message);
    this.mend = mend;
  }

  at(place: string): Fault {
    return faultAt(place, this.column, this.message, this.mend);
  }
}

function keyOf({ key, keyColumn }: Member): Key {
  const known = key === 'salt' ? saltKey : keys.find((one) => one === key);
  if (known !== undefined) return known;
  const near = nearestName(key, keys);
  // What is no name at all is not repeated: it could be a secret in the wrong place.
  const shown = /^[a-z_-]{1,20}$/i.test(key) ? `"${key}"` : 'this';
  throw new BaselineError(
    keyColumn,
    `${shown} is no key of a baseline`,
    near === null ? `Its keys are ${keys.join(', ')}.` : `Perhaps "${near}" was meant.`,
  );
}

const digitsForm = '(?:[0-9a-f]{4}-){7}[0-9a-f]{4}|[0-9a-f]{32}';
const saltForm = new RegExp(`^(?:${digitsForm})$`);
const fingerprintForm = new RegExp(`^[sk]1:(?:${digitsForm})$`);

function saltOf(members: ReadonlyMap<Key, Member>): string {
  for (const [key, { keyColumn }] of members) {
    if (key === saltKey) continue;
    throw new BaselineError(keyColumn, `"${key}" stands beside a salt`, 'Give a salt a line of its own.');
  }
  const { value = '', valueColumn = 1 } = members.get(saltKey) ?? {};
  if (saltForm.test(value)) return value.replaceAll('-', '');
  throw new BaselineError(
    valueColumn,
    'a salt is 32 hexadecimal digits (0 to 9 and a to f) in groups of four',
    'Take the line back from an earlier version of the file: a salt is nothing to be edited.',
  );
}

function entryOf(members: ReadonlyMap<Key, Member>): BaselineEntry {
  const until = members.get('until') ?? null;
  if (until !== null && !isCalendarDay(until.value)) {
    throw new BaselineError(
      until.valueColumn,
      '"until" is no day that there is',
      'Give it as YYYY-MM-DD, as in "2027-01-31", or take "until" out for no end.',
    );
  }
  return {
    fingerprint: fingerprintOf(members),
    patternId: needed(members, 'pattern'),
    path: members.get('path')?.value ?? '',
    state: stateOf(members.get('state')),
    reason: members.get('reason')?.value ?? '',
    who: members.get('who')?.value ?? '',
    until: until?.value ?? null,
  };
}

function fingerprintOf(members: ReadonlyMap<Key, Member>): Fingerprint {
  const value = needed(members, 'fingerprint');
  if (fingerprintForm.test(value)) return value.replaceAll('-', '') as Fingerprint;
  const { valueColumn = 1 } = members.get('fingerprint') ?? {};
  throw value.startsWith('c1:')
    ? new BaselineError(
        valueColumn,
        'a fingerprint that begins with "c1:" says nothing of the value, and cannot stand in a baseline',
        'Take the line out, and run "leakline baseline update PATH" with the path of the finding.',
      )
    : new BaselineError(
        valueColumn,
        'a fingerprint is "s1:" or "k1:" and 32 hexadecimal digits (0 to 9 and a to f) in groups of four',
        'Take the line out: "leakline baseline update" writes it anew where the finding is there.',
      );
}

function stateOf(member: Member | undefined): BaselineEntry['state'] {
  if (member === undefined) return 'accepted-risk';
  const known = suppressionStates.find((state) => state === member.value);
  if (known !== undefined) return known;
  const near = nearestName(member.value, suppressionStates);
  const meant = near === null ? '' : ` Perhaps "${near}" was meant.`;
  throw new BaselineError(
    member.valueColumn,
    '"state" does not know that value',
    `Give one of ${suppressionStates.join(', ')}.${meant}`,
  );
}

function needed(members: ReadonlyMap<Key, Member>, key: Key): string {
  const member = members.get(key);
  if (member === undefined) throw new BaselineError(1, `this entry has no "${key}"`, lineMend);
  if (member.value !== '') return member.value;
  throw new BaselineError(member.valueColumn, `"${key}" is empty`, lineMend);
}

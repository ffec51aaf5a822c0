// What `leakline baseline` says: what became of a baseline, and what is in one. Texts of entries are strangers' and somebody's
// own: they are redacted by the caller. Pure.
import { compareText } from '../model/compare-text.ts';
import type { Finding } from '../model/finding.ts';
import { compareSeverity } from '../model/severity.ts';
import { type BaselineEntry, type SuppressionState, suppressionStates } from '../model/suppression.ts';
import { countBySeverity } from './counts.ts';
import { jsonText } from './json-text.ts';
import { amount, grouped, severityList } from './sentences.ts';
import { visibleCut, visibleText } from './visible-text.ts';
import { whereaboutsClause } from './whereabouts.ts';

/** What a command did to a baseline, or would do. */
export interface BaselineOutcome {
  /** As the user knows it. */
  readonly file: string;
  readonly verb: 'create' | 'update' | 'prune';
  readonly isDryRun: boolean;
  readonly isChanged: boolean;
  readonly added: readonly BaselineEntry[];
  readonly changed: readonly { readonly before: BaselineEntry; readonly after: BaselineEntry }[];
  readonly removed: readonly BaselineEntry[];
  /** Entries that are as they were. */
  readonly kept: number;
  /** Of decisions that there were of one finding the one that counts now, and the others. */
  readonly joined: readonly { readonly kept: BaselineEntry; readonly dropped: readonly BaselineEntry[] }[];
  /** Entries whose last day has passed, and whose findings are there. */
  readonly ended: readonly BaselineEntry[];
  /** What the entries that came in were found as. */
  readonly findings: readonly Finding[];
  /** Sentences: why nothing was removed, what the scan has to say. */
  readonly notices: readonly string[];
  /** What became of `.gitattributes`, as a sentence; empty for nothing. */
  readonly attributes: string;
  /** What is to be done next, in sentences. */
  readonly next: readonly string[];
}

const entriesListedMax = 20;

/** Ends in a line break. */
export function outcomeText(outcome: BaselineOutcome): string {
  const { added, changed, removed, joined, ended, notices, attributes, next } = outcome;
  const blocks = [
    headline(outcome),
    outcome.verb === 'create' ? byPattern(outcome) : listed('added', added, addedWords(outcome)),
    listed(
      'changed',
      changed.map(({ after }) => after),
      (_, index) => changeWords(changed[index]),
    ),
    // Each of them: it is to be seen what is not there any more.
    listed(
      `removed: nothing has ${removed.length === 1 ? 'it' : 'them'} any more`,
      removed,
      () => '',
      removed.length,
    ),
    listed(
      'there more than once, as a merge leaves them: what counts now',
      joined.map(({ kept }) => kept),
      (kept, index) => {
        const others = joined[index]?.dropped.map(decisionWords).join('; ') ?? '';
        return `${decisionWords(kept)}, and not ${others}`;
      },
    ),
    listed('ended: scans tell of these again until somebody decides anew', ended, decisionWords),
    notices.map((notice) => `${visibleText(notice)}\n`).join(''),
    attributes === '' ? '' : `${visibleText(attributes)}\n`,
    next.map((sentence) => `${visibleText(sentence)}\n`).join(''),
  ];
  return blocks.filter((text) => text !== '').join('\n');
}

/** Where it is as well: what another's branch brought is not to be accepted unseen. */
function addedWords({ findings }: BaselineOutcome): (entry: BaselineEntry) => string {
  const found = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  return (entry) => {
    const finding = found.get(entry.fingerprint);
    const where = finding === undefined ? '' : whereaboutsClause(finding);
    return where === '' ? decisionWords(entry) : `${decisionWords(entry)}\n      ${where}`;
  };
}

function headline({
  file,
  verb,
  isDryRun,
  isChanged,
  added,
  changed,
  removed,
  kept,
  findings,
}: BaselineOutcome) {
  const name = visibleCut(file, 200);
  if (verb === 'create') {
    const states = severityList(countBySeverity(worstOf(added, findings)));
    const what = `${amountOf(added.length)} (${states}) for ${amount(findings.length, 'finding')}`;
    return `${name} ${isDryRun ? 'would have' : 'has'} ${what}, each ${decisionWords(added[0])}\n`;
  }
  const counts = `${grouped(added.length)} added, ${grouped(changed.length)} changed, ${grouped(removed.length)} removed, ${grouped(kept)} kept`;
  if (isDryRun) return `${name}: ${counts}. Nothing was written (--dry-run).\n`;
  return `${name}: ${counts}${isChanged ? '' : '; the file is as it was'}\n`;
}

/** `1 entry`, `12 entries`. */
function amountOf(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'entry' : 'entries'}`;
}

/** The most severe finding of each entry. */
function worstOf(entries: readonly BaselineEntry[], findings: readonly Finding[]): Finding[] {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    const known = worst.get(finding.fingerprint);
    if (known === undefined || compareSeverity(finding.severity, known.severity) < 0)
      worst.set(finding.fingerprint, finding);
  }
  return entries.flatMap(({ fingerprint }) => worst.get(fingerprint) ?? []);
}

function byPattern({ added }: BaselineOutcome): string {
  const counts = new Map<string, number>();
  for (const { patternId } of added) counts.set(patternId, (counts.get(patternId) ?? 0) + 1);
  const rows = [...counts].sort(([a, many], [b, more]) => more - many || compareText(a, b));
  return rows.map(([id, count]) => `${grouped(count).padStart(8)}  ${visibleCut(id, 100)}\n`).join('');
}

function listed(
  title: string,
  entries: readonly BaselineEntry[],
  words: (entry: BaselineEntry, index: number) => string,
  listedMax = entriesListedMax,
): string {
  if (entries.length === 0) return '';
  const lines = entries.slice(0, listedMax).map((entry, index) => {
    const said = words(entry, index);
    return said === '' ? entryLine(entry) : `${entryLine(entry)}\n      ${said}`;
  });
  const more = entries.length - lines.length;
  const all = more === 0 ? lines : [...lines, `and ${grouped(more)} more`];
  return `${title}\n${all.map((line) => `  ${line}\n`).join('')}`;
}

/** Enough of a fingerprint to name it. */
function entryLine({ fingerprint, patternId, path }: BaselineEntry): string {
  return `${fingerprint.slice(0, 15)}  ${visibleCut(patternId, 100)}  ${visibleCut(path, 400)}`.trimEnd();
}

/** `rotated until 2027-01-31, by Ada: renewed in #12`. */
function decisionWords(entry: BaselineEntry | undefined): string {
  if (entry === undefined) return '';
  const { state, reason, who, until } = entry;
  const end = until === null ? '' : ` until ${until}`;
  const by = who === '' ? '' : `, by ${visibleCut(who, 100)}`;
  return `${state}${end}${by}${reason === '' ? '' : `: ${visibleCut(reason, 400)}`}`;
}

function changeWords(change: BaselineOutcome['changed'][number] | undefined): string {
  return change === undefined ? '' : `${decisionWords(change.before)} -> ${decisionWords(change.after)}`;
}

/** What is in a baseline, to show. */
export interface ShownBaseline {
  readonly file: string;
  /** `2026-11-21`: what ended before it does not hold. */
  readonly today: string;
  readonly entries: readonly BaselineEntry[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** By state and path; ends in a line break. */
export function baselineText({ file, today, entries, total }: ShownBaseline): string {
  const states = suppressionStates.flatMap((state) => {
    const count = entries.filter((entry) => entry.state === state).length;
    return count === 0 ? [] : [`${grouped(count)} ${state}`];
  });
  const ended = entries.filter((entry) => hasEnded(entry, today)).length;
  const some =
    entries.length === total ? amountOf(total) : `${grouped(entries.length)} of ${amountOf(total)}`;
  const last = dayAfter(today, soonDays);
  const soon = entries.filter(({ until }) => until !== null && until >= today && until <= last).length;
  const details = [
    ...states,
    ...(ended === 0 ? [] : [`${grouped(ended)} ended`]),
    ...(soon === 0 ? [] : [`${grouped(soon)} ${soon === 1 ? 'ends' : 'end'} by ${last}`]),
  ].join(', ');
  const head = `${visibleCut(file, 200)}: ${some}${details === '' ? '' : ` (${details})`}\n`;
  const blocks = suppressionStates.map((state) => stateText(state, entries, today));
  return [head, ...blocks.filter((text) => text !== '')].join('\n');
}

/** When many decisions end on one day, that is better known before it comes. */
const soonDays = 30;

function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

function stateText(state: SuppressionState, entries: readonly BaselineEntry[], today: string): string {
  const byPath = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    if (entry.state !== state) continue;
    const kin = byPath.get(entry.path);
    if (kin === undefined) byPath.set(entry.path, [entry]);
    else kin.push(entry);
  }
  if (byPath.size === 0) return '';
  const lines = [...byPath]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([path, kin]) => [
      `  ${path === '' ? '(no path)' : visibleCut(path, 400)}`,
      ...kin.map((entry) => `    ${shownEntry(entry, today)}`),
    ]);
  return `${state}\n${lines.join('\n')}\n`;
}

function shownEntry(entry: BaselineEntry, today: string): string {
  const { fingerprint, patternId, reason, who, until } = entry;
  const end = until === null ? '' : `${hasEnded(entry, today) ? 'ended' : 'until'} ${until}`;
  const by = who === '' ? '' : `by ${visibleCut(who, 100)}`;
  const details = [end, by].filter((words) => words !== '').join(', ');
  const said = [details, visibleCut(reason, 400)].filter((words) => words !== '').join(': ');
  return `${fingerprint.slice(0, 15)}  ${visibleCut(patternId, 100)}  ${said}`.trimEnd();
}

/** Columns of JSON: what is not given is null. */
export function baselineJson({ file, today, entries, total }: ShownBaseline): string {
  const states = suppressionStates.map((state) => [
    state,
    entries.filter((entry) => entry.state === state).length,
  ]);
  const told = {
    file,
    total,
    shown: entries.length,
    ended: entries.filter((entry) => hasEnded(entry, today)).length,
    states: Object.fromEntries(states),
    entries: entries.map((entry) => ({
      fingerprint: entry.fingerprint,
      pattern: entry.patternId,
      path: entry.path === '' ? null : entry.path,
      state: entry.state,
      reason: entry.reason === '' ? null : entry.reason,
      who: entry.who === '' ? null : entry.who,
      until: entry.until,
      ended: hasEnded(entry, today),
    })),
  };
  return `${jsonText(told, 2)}\n`;
}

function hasEnded({ until }: BaselineEntry, today: string): boolean {
  return until !== null && until < today;
}

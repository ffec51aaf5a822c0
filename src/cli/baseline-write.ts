// `leakline baseline create`, `update` and `prune`: scan, change the baseline, write it, tell what became of it. What is there
// is never taken out on the word of a scan that did not see all, and the file is written whole or not at all.
import { allPatterns } from '../../patterns/index.ts';
import { addFindings, changeDecisions, type Decision, pruneBaseline } from '../baseline/change-baseline.ts';
import { formatBaseline } from '../baseline/format-baseline.ts';
import { type Naming, namedBy } from '../baseline/name-entries.ts';
import { type ParsedBaseline, parseThroughConflicts } from '../baseline/parse-baseline.ts';
import type { Settings } from '../config/settings.ts';
import { once } from '../detect/once.ts';
import { Fault } from '../model/fault.ts';
import type { Finding, Fingerprint } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Baseline } from '../model/suppression.ts';
import { type BaselineOutcome, outcomeText } from '../report/baseline.ts';
import { interruptionSentence, skipList } from '../report/sentences.ts';
import { visibleText } from '../report/visible-text.ts';
import { type BaselinePlace, baselinePlace } from '../scan/baseline-place.ts';
import { settingsInForce } from '../scan/configure-scan.ts';
import { quietBaseline } from '../scan/quiet-baseline.ts';
import type { ScanRequest } from '../scan/scan.ts';
import { writeWhole } from '../scan/write-whole.ts';
import type { BaselineWords } from './baseline.ts';
import { entryRedactor, noBaseline } from './baseline-show.ts';
import { decisionOf, nameOfDecider } from './decision-words.ts';
import { diagnostics } from './diagnostics.ts';
import { addMergeAttribute } from './merge-attribute-file.ts';
import { type Removal, removableEntries, type Uncommitted } from './removable-entries.ts';
import type { Surroundings } from './run.ts';
import { flagName, scanThen, write } from './run-scan.ts';
import { saltedBaseline } from './salted-baseline.ts';

/** What a command works with. */
interface Task {
  readonly words: BaselineWords;
  readonly surroundings: Surroundings;
  readonly settings: Settings;
  readonly place: BaselinePlace;
  /** What was given of a decision. */
  readonly given: Partial<Decision>;
  /** The same with what holds where nothing was given. */
  readonly decision: Decision;
}

/** Gives the exit status. Throws a Fault. */
export async function createBaseline(words: BaselineWords, surroundings: Surroundings): Promise<number> {
  const task = await taskOf(words, surroundings);
  const { settings, place, decision } = task;
  if (place.text !== null && words.values.force !== true) {
    throw new Fault(
      'bad-configuration',
      `There is a baseline already, ${place.path}`,
      'Run "leakline baseline update" for what is new, or give --force for a new one, without the decisions of the old one.',
    );
  }
  const empty = saltedBaseline({ file: place.path, salts: [], entries: [] }, settings.fingerprintKey);
  return scanFor(task, empty, async (report) => {
    if (place.text !== null && !report.complete) throw incompleteFault(report);
    const findings = leaksOf(report);
    if (findings.length === 0) {
      const none = report.complete
        ? 'There is no finding, so nothing that a baseline would hold.'
        : 'Nothing was found, and nothing was written.';
      const sentences = [none, ...noticesOf(report)];
      await write(surroundings.stdout, sentences.map((one) => `${visibleText(one)}\n`).join(''));
      return statusOf(report);
    }
    const { baseline, added } = addFindings(empty, findings, decision);
    await save(task, baseline);
    const isDryRun = words.values['dry-run'] === true;
    const attributes =
      !place.isRepository || isDryRun ? null : await addMergeAttribute(place.root, place.path);
    const files = [place.path, ...(attributes?.isWritten === true ? ['.gitattributes'] : [])];
    return tell(task, report, {
      verb: 'create',
      baseline,
      added,
      findings,
      attributes: attributes?.sentence ?? '',
      next: isDryRun
        ? ['Nothing was written (--dry-run).']
        : [
            ...(report.complete ? [] : ['"leakline baseline update" adds what this scan did not see.']),
            place.isRepository
              ? `Commit ${files.length === 1 ? 'it' : 'both'}, and scans tell of what is new alone: git add ${files.join(' ')}`
              : 'Scans of this folder tell of what is new alone.',
            '"leakline baseline show" lists the entries, "leakline audit" goes through them one by one.',
          ],
    });
  });
}

/** Gives the exit status. Throws a Fault. */
export async function update(words: BaselineWords, surroundings: Surroundings): Promise<number> {
  const task = await taskOf(words, surroundings);
  const { settings, decision, given } = task;
  const before = baselineBefore(task);
  const namings = words.operands.map((operand) =>
    namedBy(operand, [...allPatterns, ...settings.ownPatterns]),
  );
  const isNamed: Naming = (one) => namings.length === 0 || namings.some((names) => names(one));
  const known = saltedBaseline(before.baseline, settings.fingerprintKey);
  const salted = known === before.baseline;
  return scanFor(task, known, async (report) => {
    const uncommitted = once(() => uncommittedOf(task, known));
    const committed = leaksOf(report);
    const isAllNamed = namings.every((names) => [...committed, ...known.entries].some(names));
    const leaks = isAllNamed ? committed : [...committed, ...(await uncommitted()).findings];
    checkNamed(words.operands, namings, [...leaks, ...known.entries]);
    const isDecided = namings.length > 0 && Object.keys(given).length > 0;
    const decided = isDecided
      ? changeDecisions(known, isNamed, { ...(decision.who === '' ? {} : { who: decision.who }), ...given })
      : { baseline: known, changed: [] };
    const findings = leaks.filter(isNamed);
    const grown = addFindings(decided.baseline, findings, decision);
    const removable = await removableEntries(removalOf(task, 'update', uncommitted), report, known);
    const { baseline, removed } = pruneBaseline(grown.baseline, removable.gone);
    const isNew = grown.added.length > 0;
    const final = isNew || salted ? baseline : { ...baseline, salts: [] };
    return tell(task, report, {
      verb: 'update',
      isChanged: await save(task, final),
      baseline: final,
      added: grown.added,
      changed: decided.changed,
      removed,
      joined: before.joined,
      findings,
      notices: removable.notices,
    });
  });
}

/** Gives the exit status. Throws a Fault. */
export async function prune(words: BaselineWords, surroundings: Surroundings): Promise<number> {
  const task = await taskOf(words, surroundings);
  const before = baselineBefore(task);
  return scanFor(task, before.baseline, async (report) => {
    if (!report.complete) throw incompleteFault(report);
    if (report.baselineUse?.isWhole !== true) {
      throw new Fault(
        'bad-argument',
        'A part was scanned, which cannot tell what is gone, so nothing was removed',
        'Leave out --since, --until and --branch, also in the configuration.',
      );
    }
    const uncommitted = once(() => uncommittedOf(task, before.baseline));
    const removal = removalOf(task, 'prune', uncommitted);
    const { gone, notices } = await removableEntries(removal, report, before.baseline);
    const { baseline, removed } = pruneBaseline(before.baseline, gone);
    return tell(task, report, {
      verb: 'prune',
      isChanged: await save(task, baseline),
      baseline,
      removed,
      joined: before.joined,
      notices,
    });
  });
}

async function taskOf(words: BaselineWords, surroundings: Surroundings): Promise<Task> {
  const settings = await settingsInForce({ ...words, nameOf: flagName });
  const place = await baselinePlace(words.directory, settings);
  if (!place.isRepository && words.values.tree !== true) {
    throw new Fault(
      'not-a-repository',
      'There is no Git repository here, so no history that could be scanned',
      'Give the folder of a clone with -C, or --tree for the files of a folder.',
    );
  }
  const given = decisionOf(words.values, settings);
  const who = await nameOfDecider(given.who, words.directory, surroundings.environment, settings);
  const decision = { state: 'accepted-risk', reason: '', until: null, ...given, who } as const;
  return { words, surroundings, settings, place, given, decision };
}

function baselineBefore({ place: { text, path } }: Task): ParsedBaseline {
  if (text === null) throw noBaseline(path);
  return parseThroughConflicts(text, path);
}

function removalOf(
  { words, settings, place }: Task,
  verb: Removal['verb'],
  uncommitted: Removal['uncommitted'],
) {
  const isOfFiles = words.values.tree === true;
  return { verb, isOfFiles, isLimited: words.operands.length > 0, place, settings, uncommitted };
}

/** What the index and the files have under a baseline; nothing where the files were what was scanned. */
async function uncommittedOf(task: Task, baseline: Baseline): Promise<Uncommitted> {
  const { words, place } = task;
  const findings: Finding[] = [];
  const matched = new Set<Fingerprint>();
  let isComplete = true;
  const requests: ScanRequest[] =
    words.values.tree === true || !place.isRepository
      ? []
      : [
          { kind: 'staged', directory: place.root, indexFile: null },
          { kind: 'tree', directory: place.root },
        ];
  for (const request of requests) {
    await scanAs(request, task, baseline, async (report) => {
      findings.push(...leaksOf(report));
      for (const one of report.baselineUse?.matched ?? []) matched.add(one);
      isComplete &&= report.complete;
      return 0;
    });
  }
  return { findings, matched, isComplete };
}

/** Scans everything there is, or all files with --tree. */
function scanFor(task: Task, baseline: Baseline, then: (report: Report) => Promise<number>): Promise<number> {
  const kind = task.words.values.tree === true ? 'tree' : 'history';
  return scanAs({ kind, directory: task.place.root }, task, baseline, then);
}

async function scanAs(
  request: ScanRequest,
  { words, surroundings, settings }: Task,
  baseline: Baseline,
  then: (report: Report) => Promise<number>,
): Promise<number> {
  // What has ended is to be met all the same: what is there again is no new finding, and is not to be accepted in silence.
  const entries = baseline.entries.map((entry) => ({ ...entry, until: inFarFuture(entry.until) }));
  const suppression = { ...settings.suppression, baseline: { ...baseline, entries } };
  const configured = {
    request,
    settings: { ...settings, notes: false, suppression },
    notices: [],
  };
  const wish = { quiet: words.values.quiet ?? false, log: 'text' } as const;
  const told = diagnostics('text', surroundings.stderr);
  return scanThen(configured, wish, { stderr: surroundings.stderr, told }, then);
}

/** Days that none comes after, in the same order: of two entries of one finding the one that ends first counts. */
function inFarFuture(until: string | null): string | null {
  return until === null ? null : `9${until}`;
}

function leaksOf({ findings }: Report): Finding[] {
  return findings.filter(({ severity }) => severity !== 'note');
}

function checkNamed(
  operands: readonly string[],
  namings: readonly Naming[],
  all: readonly Parameters<Naming>[0][],
): void {
  for (const [index, isNamed] of namings.entries()) {
    if (all.some(isNamed)) continue;
    throw new Fault(
      'bad-argument',
      `"${operands[index]?.slice(0, 200)}" names no new finding and no entry of the baseline, so nothing was written`,
      'Give a fingerprint ("leakline baseline show" and the reports of scans tell it), a path or a glob, or a pattern.',
    );
  }
}

/** Whether the file is another than before, or would be. */
async function save({ words, place, settings }: Task, baseline: Baseline): Promise<boolean> {
  // A check-out may have other line ends (git-config(1), `core.autocrlf`).
  const present = place.text?.replaceAll('\r\n', '\n');
  if (formatBaseline(baseline) === present) return false;
  const text = formatBaseline(quietBaseline(baseline, settings));
  if (text === present) return false;
  if (words.values['dry-run'] !== true) await writeWhole(place.root, place.path, text);
  return true;
}

function incompleteFault(report: Report): Fault {
  return new Fault(
    'missing-object',
    `${incompleteSentence(report).replace(/\.$/, '')}, so nothing was removed`,
    report.interruption === null
      ? 'Fetch what is missing (git fetch --unshallow), and run the command again.'
      : 'Run the command again, and let it come to its end.',
  );
}

function incompleteSentence({ interruption, coverage }: Report): string {
  if (interruption !== null) return interruptionSentence(interruption);
  return `The scan is incomplete (${skipList(coverage)}).`;
}

function noticesOf(report: Report): string[] {
  return [...(report.complete ? [] : [incompleteSentence(report)]), ...report.notices];
}

function statusOf(report: Report): number {
  return report.complete ? 0 : 2;
}

type Told = Pick<BaselineOutcome, 'verb'> &
  Partial<Omit<BaselineOutcome, 'file' | 'isDryRun' | 'kept' | 'ended'>> & { readonly baseline: Baseline };

/** Gives the exit status. */
async function tell(
  { words, surroundings, settings, place }: Task,
  report: Report,
  told: Told,
): Promise<number> {
  const { baseline, verb, added = [], changed = [], removed = [], joined = [], isChanged = true } = told;
  const { today } = settings.suppression;
  const redacted = entryRedactor();
  const matched = report.baselineUse?.matched ?? new Set();
  const ended = baseline.entries.filter(
    ({ until, fingerprint }) => until !== null && until < today && matched.has(fingerprint),
  );
  const isDryRun = words.values['dry-run'] === true;
  const outcome: BaselineOutcome = {
    file: place.path,
    verb,
    isDryRun,
    isChanged,
    added: added.map(redacted),
    changed: changed.map(({ before, after }) => ({ before: redacted(before), after: redacted(after) })),
    removed: removed.map(redacted),
    kept: baseline.entries.length - added.length - changed.length,
    joined: joined.map(({ kept, dropped }) => ({ kept: redacted(kept), dropped: dropped.map(redacted) })),
    ended: ended.map(redacted),
    findings: told.findings ?? [],
    notices: [...noticesOf(report), ...(told.notices ?? [])],
    attributes: told.attributes ?? '',
    next:
      told.next ?? (isChanged && !isDryRun && place.isRepository ? [`Commit it: git add ${place.path}`] : []),
  };
  await write(surroundings.stdout, outcomeText(outcome));
  return statusOf(report);
}

// What an old baseline names becomes entries of ours: everything is scanned, and the collector, which alone sees secrets, says
// which findings are meant.
import { addFindings, type Decision } from '../baseline/change-baseline.ts';
import { formatBaseline } from '../baseline/format-baseline.ts';
import { parseThroughConflicts } from '../baseline/parse-baseline.ts';
import { readDetectSecretsBaseline } from '../import/detect-secrets-baseline.ts';
import type { ForeignFile } from '../import/foreign-kind.ts';
import { readGitleaksIgnore } from '../import/gitleaks-ignore.ts';
import { readGitleaksReport } from '../import/gitleaks-report.ts';
import type { ImportedBaseline, ImportedRecord, LeftItem } from '../import/imported-record.ts';
import { type ImportOutcome, outcomeText } from '../import/outcome-text.ts';
import type { Finding, Fingerprint } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type Baseline, suppressionStates } from '../model/suppression.ts';
import { visibleText } from '../report/visible-text.ts';
import { type BaselinePlace, baselinePlace } from '../scan/baseline-place.ts';
import { settingsInForce } from '../scan/configure-scan.ts';
import { redactCredentials } from '../scan/context.ts';
import { quietBaseline } from '../scan/quiet-baseline.ts';
import { writeWhole } from '../scan/write-whole.ts';
import type { CommandWords } from './arguments.ts';
import { decisionOf } from './decision-words.ts';
import { diagnostics } from './diagnostics.ts';
import { addMergeAttribute } from './merge-attribute-file.ts';
import type { Surroundings } from './run.ts';
import { flagName, scanThen, write } from './run-scan.ts';
import { saltedBaseline } from './salted-baseline.ts';

const importedReason = 'imported from an old baseline';
const unmatched = 'no finding has its secret or stands in its place';

type BaselineFile = Exclude<ForeignFile, { readonly kind: 'gitleaks-config' }>;

/** Gives the exit status. Throws a Fault. */
export async function importBaseline(
  file: BaselineFile,
  words: CommandWords,
  surroundings: Surroundings,
): Promise<number> {
  const imported = recordsOf(file);
  const settings = await settingsInForce({ ...words, nameOf: flagName });
  const place = await baselinePlace(words.directory, settings);
  const given = decisionOf(words.values, settings);
  const before = baselineBefore(place, settings.fingerprintKey);
  const isDryRun = words.values['dry-run'] === true;
  const suppression = { ...settings.suppression, baseline: before };
  const kind = words.values.tree === true ? 'tree' : 'history';
  const configured = {
    request: { kind, directory: place.root } as const,
    settings: { ...settings, notes: true, suppression },
    notices: [],
    recognise: imported.records,
  };
  const wish = { quiet: words.values.quiet ?? false, log: 'text' } as const;
  const told = diagnostics('text', surroundings.stderr);
  return scanThen(configured, wish, { stderr: surroundings.stderr, told }, async (report) => {
    const grown = withRecognised(before, imported.records, { report, given });
    const notices = [...report.notices];
    if (grown.added.length > 0 && !isDryRun) {
      await writeWhole(place.root, place.path, formatBaseline(quietBaseline(grown.baseline, settings)));
      notices.push(...(await nextSteps(place)));
    }
    if (!report.complete)
      notices.push(
        'The scan is incomplete: records may be left that name something. Fetch, and import again.',
      );
    const outcome = outcomeOf(grown, { imported, report, file: place.path, isDryRun, notices });
    await write(surroundings.stdout, outcomeText(outcome));
    return report.complete ? 0 : 2;
  });
}

function recordsOf(file: BaselineFile): ImportedBaseline {
  if (file.kind === 'gitleaksignore') return readGitleaksIgnore(file.text);
  return file.kind === 'gitleaks-baseline'
    ? readGitleaksReport(file.value)
    : readDetectSecretsBaseline(file.value);
}

function baselineBefore({ text, path }: BaselinePlace, fingerprintKey: string | null): Baseline {
  const { baseline } =
    text === null ? { baseline: { file: path, salts: [], entries: [] } } : parseThroughConflicts(text, path);
  return saltedBaseline(baseline, fingerprintKey);
}

async function nextSteps({ root, path, isRepository }: BaselinePlace): Promise<string[]> {
  if (!isRepository) return [];
  const attributes = await addMergeAttribute(root, path);
  const files = [path, ...(attributes.isWritten ? ['.gitattributes'] : [])];
  return [attributes.sentence, `Commit ${files.length === 1 ? 'it' : 'both'}: git add ${files.join(' ')}`];
}

interface Grown {
  readonly baseline: Baseline;
  readonly added: readonly Finding[];
  /** Records that named what was in the baseline. */
  readonly knownCount: number;
}

/** The baseline with what the records mean: a false positive is one whatever another record says of the same secret. */
function withRecognised(
  before: Baseline,
  records: readonly ImportedRecord[],
  { report, given }: { readonly report: Report; readonly given: Partial<Decision> },
): Grown {
  const all = [...report.findings, ...report.suppressed];
  const known = new Set(before.entries.map(({ fingerprint }) => fingerprint));
  let baseline = before;
  const added: Finding[] = [];
  const order = ['false-positive', ...suppressionStates.filter((one) => one !== 'false-positive')] as const;
  for (const state of order) {
    const meant = new Set<Fingerprint>();
    for (const [index, fingerprints] of report.recognised ?? []) {
      if (records[index]?.state === state) for (const one of fingerprints) meant.add(one);
    }
    const findings = all.filter(({ fingerprint }) => meant.has(fingerprint));
    const decision = { state, reason: importedReason, who: '', until: null, ...given };
    const grown = addFindings(baseline, findings, decision);
    const fresh = new Set(grown.added.map(({ fingerprint }) => fingerprint));
    added.push(...findings.filter(({ fingerprint }) => fresh.has(fingerprint)));
    baseline = grown.baseline;
  }
  const knownCount = [...(report.recognised ?? new Map())].filter(([, fingerprints]) =>
    [...fingerprints].every((one) => known.has(one)),
  ).length;
  return { baseline, added, knownCount };
}

interface Told extends Pick<ImportOutcome, 'file' | 'isDryRun' | 'notices'> {
  readonly imported: ImportedBaseline;
  readonly report: Report;
}

function outcomeOf({ baseline, added, knownCount }: Grown, told: Told): ImportOutcome {
  const { imported, report } = told;
  const decided = new Set(baseline.entries.map(({ fingerprint }) => fingerprint));
  const isNew = ({ severity, fingerprint }: Finding) => severity !== 'note' && !decided.has(fingerprint);
  const missed = imported.records
    .filter((_, index) => report.recognised?.has(index) !== true)
    .map(({ label }): LeftItem => ({ what: label, why: unmatched }));
  const shown = (text: string) => visibleText(redactCredentials(text));
  return {
    file: told.file,
    isDryRun: told.isDryRun,
    added: added.map(
      ({ path, region, patternId }) => `${visibleText(path)}:${region.startLine} (${patternId})`,
    ),
    knownCount,
    left: [...imported.left, ...missed].map(({ what, why }) => ({ what: shown(what), why })),
    newCount: new Set(report.findings.filter(isNew).map(({ fingerprint }) => fingerprint)).size,
    notices: told.notices.filter((one) => one !== ''),
  };
}

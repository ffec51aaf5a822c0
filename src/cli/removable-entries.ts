// Which entries of a baseline may be taken out on the word of a scan, and why not more. What is not committed yet, and what
// other branches of a remote have, a history does not show: of that too nobody is to decide anew.
import type { Settings } from '../config/settings.ts';
import { remoteOfSomeBranches } from '../git/fetched-branches.ts';
import { locateRepository } from '../git/locate-repository.ts';
import { Fault } from '../model/fault.ts';
import type { Finding, Fingerprint } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Baseline, BaselineEntry } from '../model/suppression.ts';
import { grouped } from '../report/sentences.ts';
import type { BaselinePlace } from '../scan/baseline-place.ts';

export interface Removable {
  readonly gone: ReadonlySet<Fingerprint>;
  readonly notices: readonly string[];
}

/** What the index and the files of the work tree have, committed or not. */
export interface Uncommitted {
  readonly findings: readonly Finding[];
  /** Entries of the baseline whose findings are there. */
  readonly matched: ReadonlySet<Fingerprint>;
  /** All of it was seen: nobody ended the scan, and every file could be read. */
  readonly isComplete: boolean;
}

/** The command that asks. */
export interface Removal {
  readonly verb: 'update' | 'prune';
  /** The files were scanned, and not the history. */
  readonly isOfFiles: boolean;
  /** Operands name what it is for. */
  readonly isLimited: boolean;
  readonly place: BaselinePlace;
  readonly settings: Pick<Settings, 'fingerprintKey'>;
  /** Asked only where there is something to take out: it is a scan of its own. */
  uncommitted(): Promise<Uncommitted>;
}

/** `report`: of a scan under the baseline of these entries. */
export async function removableEntries(
  removal: Removal,
  report: Report,
  { entries }: Baseline,
): Promise<Removable> {
  const { verb, isOfFiles, isLimited, place, settings } = removal;
  if (!report.complete) return nothing('Nothing was removed, since the scan did not see all.');
  if (report.baselineUse?.isWhole !== true)
    return nothing('Nothing was removed, since a part was scanned, which cannot tell what is gone.');
  const found = report.baselineUse.gone;
  if (found.size > 0 && isOfFiles && place.isRepository && verb === 'update') {
    return nothing(
      `Nothing was removed: of the files ${found.size} entries match none, but the history may have them. ` +
        '"leakline baseline prune" looks there; with --tree it looks at the files alone.',
    );
  }
  if (isLimited) return { gone: new Set(), notices: [] };
  const known = underKnownKey(entries, found, settings);
  return known.gone.size === 0 || isOfFiles ? known : withoutUnseen(removal, known);
}

function nothing(why: string): Removable {
  return { gone: new Set(), notices: [why] };
}

/** Entries that were made with a key which is not at hand match nothing, whatever is there. */
function underKnownKey(
  entries: readonly BaselineEntry[],
  found: ReadonlySet<Fingerprint>,
  { fingerprintKey }: Pick<Settings, 'fingerprintKey'>,
): Removable {
  const keyed = entries.filter(isKeyed);
  const isKeyUnknown =
    fingerprintKey === null || (keyed.length > 1 && keyed.every((one) => found.has(one.fingerprint)));
  if (keyed.length === 0 || !isKeyUnknown) return { gone: found, notices: [] };
  const salted = entries.filter((entry) => !isKeyed(entry) && found.has(entry.fingerprint));
  const why =
    fingerprintKey === null
      ? 'LEAKLINE_FINGERPRINT_KEY, which they were made with, is not set'
      : 'none of them matches, so LEAKLINE_FINGERPRINT_KEY may be another than the one that they were made with';
  return {
    gone: new Set(salted.map((entry) => entry.fingerprint)),
    notices: [`Entries that begin with "k1:" were left as they are: ${why}.`],
  };
}

/** The same without what a history does not show. Throws a Fault of `prune`, where branches are missing. */
async function withoutUnseen({ verb, place, uncommitted }: Removal, known: Removable): Promise<Removable> {
  const missing = await missingBranches(place);
  if (missing !== null) {
    if (verb === 'prune') throw missing;
    return nothing(`${missing.message}. ${missing.mend}`);
  }
  const { matched, isComplete } = await uncommitted();
  if (!isComplete)
    return nothing('Nothing was removed, since the scan of the index and the files did not see all.');
  const kept = [...known.gone].filter((one) => matched.has(one)).length;
  if (kept === 0) return known;
  const [are, them] = kept === 1 ? ['entry is', 'it'] : ['entries are', 'them'];
  return {
    gone: new Set([...known.gone].filter((one) => !matched.has(one))),
    notices: [
      ...known.notices,
      `${grouped(kept)} ${are} kept: no commit has what ${them === 'it' ? 'it is' : 'they are'} for, but the index or the files do.`,
    ],
  };
}

async function missingBranches({ root, isRepository }: BaselinePlace): Promise<Fault | null> {
  const place = isRepository ? await locateRepository(root) : null;
  const remote = place === null ? null : await remoteOfSomeBranches(place);
  if (remote === null) return null;
  const name = /^[\w.-]{1,100}$/.test(remote) ? remote : 'REMOTE';
  return new Fault(
    'missing-object',
    `This clone fetches some branches of ${name} alone, and the others may have what entries are for, so nothing was removed`,
    `Fetch all of them: git remote set-branches ${name} '*' && git fetch ${name}.`,
  );
}

function isKeyed({ fingerprint }: BaselineEntry): boolean {
  return fingerprint.startsWith('k1:');
}

// Decisions of a baseline whose file is there and has no more what was decided of. The files that the baseline names are
// scanned as they are now; the history may have it still, which `leakline baseline prune` finds out.
import type { Settings } from '../../config/settings.ts';
import { Fault } from '../../model/fault.ts';
import type { Fingerprint } from '../../model/finding.ts';
import type { BaselineEntry } from '../../model/suppression.ts';
import { scanChosenFiles } from '../site/scan-chosen-files.ts';
import { type Site, textBytesMax } from '../site/site.ts';

const filesMax = 2000;
const bytesMax = 64 * 1024 * 1024;

/** Those among `entries`; none of a file that is not there, is no plain file, or is too large. */
export async function changedDecisions(
  site: Site,
  entries: readonly BaselineEntry[],
): Promise<readonly BaselineEntry[]> {
  const paths = new Set(pathsOf(site, entries));
  if (paths.size === 0) return [];
  const matched = await matchedIn(site, [...paths]);
  if (matched === null) return [];
  const hasKey = [...matched].some(isKeyed);
  return entries.filter(
    ({ fingerprint, path }) =>
      paths.has(path) && !matched.has(fingerprint) && (hasKey || !isKeyed(fingerprint)),
  );
}

/** Whatever somebody could have decided of: what is left out of a scan now is no reason to call a decision useless. */
const everything: Partial<Settings> = { exclude: [], selection: { only: [], except: [] } };

/** Null where the files could not all be read, or not be scanned: other checks tell why. */
async function matchedIn(site: Site, paths: readonly string[]): Promise<ReadonlySet<Fingerprint> | null> {
  try {
    const report = await scanChosenFiles(site, paths, everything, () => {});
    return report.complete ? (report.baselineUse?.matched ?? null) : null;
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function pathsOf(site: Site, entries: readonly BaselineEntry[]): readonly string[] {
  let bytes = 0;
  return [...new Set(entries.map(({ path }) => path))].slice(0, filesMax).filter((path) => {
    const entry = path === '' ? null : site.entry(path);
    if (entry?.kind !== 'file' || entry.bytes > textBytesMax || bytes + entry.bytes > bytesMax) return false;
    bytes += entry.bytes;
    return true;
  });
}

/** Made with the user's key, which whoever runs this may not have. */
function isKeyed(fingerprint: string): boolean {
  return fingerprint.startsWith('k1:');
}

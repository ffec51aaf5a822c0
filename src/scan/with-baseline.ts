// A scan's settings with its baseline, before the scan begins: what somebody decided of findings is read with them.
import type { Settings } from '../config/settings.ts';
import { openRepository, type Repository } from '../git/open-repository.ts';
import { type BaselineInForce, baselineOfFolder, baselineOfRange } from './baseline-in-force.ts';
import { isUnborn, type NamedRange, resolveTypedRange } from './resolve-range.ts';
import type { RangeFinder, ScanRequest } from './scan.ts';

export interface ScanWithBaseline {
  /** The same request, of which nothing is to be found out again. */
  readonly request: ScanRequest;
  readonly settings: Settings;
  /** For the report. */
  readonly notices: readonly string[];
}

/** Settings that have a baseline already keep it. Throws a Fault: `bad-configuration`, and what finding a range throws. */
export async function withBaseline(request: ScanRequest, settings: Settings): Promise<ScanWithBaseline> {
  if (request.kind === 'nothing' || settings.suppression.baseline !== null)
    return { request, settings, notices: [] };
  if (request.kind !== 'diff') {
    const directory = request.kind === 'stdin' ? '.' : request.directory;
    return { request, ...takenInto(settings, await baselineOfFolder(directory, settings)) };
  }
  const repository = await openRepository(request.directory);
  if (request.range === null && (await isUnborn(repository))) return { request, settings, notices: [] };
  const notices: string[] = [];
  const found = await findRange(repository, request.range, notices);
  const inForce = await baselineOfRange((found.repository ?? repository).store, found.range, settings);
  const taken = takenInto(settings, inForce);
  return {
    request: { ...request, range: async () => found },
    settings: taken.settings,
    notices: [...notices, ...taken.notices],
  };
}

async function findRange(
  repository: Repository,
  range: string | null | RangeFinder,
  notices: string[],
): Promise<NamedRange> {
  if (typeof range === 'function') return range(repository, notices);
  return resolveTypedRange(repository, range);
}

function takenInto(settings: Settings, { baseline, notices }: BaselineInForce) {
  return { settings: { ...settings, suppression: { ...settings.suppression, baseline } }, notices };
}

// A scan's settings with its baseline, before the scan begins: what somebody decided of findings is read with them.
import type { Settings } from '../config/settings.ts';
import { type BaselineInForce, baselineOfFolder, baselineOfRange } from './baseline-in-force.ts';
import { findRange } from './find-range.ts';
import type { ScanRequest } from './scan.ts';

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
    const { directory = '.', place } = request;
    return { request, ...takenInto(settings, await baselineOfFolder(directory, settings, place)) };
  }
  const notices: string[] = [];
  const found = await findRange(request, notices);
  if (found === null) return { request, settings, notices };
  const inForce = await baselineOfRange(found.repository.store, found.range, settings);
  const taken = takenInto(settings, inForce);
  return {
    request: { ...request, range: found },
    settings: taken.settings,
    notices: [...notices, ...taken.notices],
  };
}

function takenInto(settings: Settings, { baseline, notices }: BaselineInForce) {
  return { settings: { ...settings, suppression: { ...settings.suppression, baseline } }, notices };
}

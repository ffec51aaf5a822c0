// Scans chosen files of a site as they are now, as `leakline tree` does.
import type { Settings } from '../../config/settings.ts';
import type { Report } from '../../model/report.ts';
import { scan } from '../../scan/scan.ts';
import type { Site } from './site.ts';

/**
 * `paths`: from the site's root, ignored ones too. `changes`: what is to hold in place of the site's own settings. `mask` is told
 * each secret. Throws a Fault.
 */
export function scanChosenFiles(
  { root, configuration: { settings } }: Site,
  paths: readonly string[],
  changes: Partial<Settings>,
  mask: (secret: string) => void,
): Promise<Report> {
  const mine: Settings = {
    ...settings,
    notes: true,
    includeIgnored: true,
    include: [],
    history: { ...settings.history, threads: 1 },
    ...changes,
  };
  const request = { kind: 'tree', directory: root, paths } as const;
  return scan(request, mine, { progress: { step() {} }, log() {}, mask });
}

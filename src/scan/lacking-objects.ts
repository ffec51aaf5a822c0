// What a scan says of a clone that has not all that there is: shallow ones (gitglossary(7), "shallow repository") and
// partial ones (git-clone(1), "--filter").
import type { Repository } from '../git/open-repository.ts';
import { isPartialClone } from '../git/partial-clone.ts';
import { Fault } from '../model/fault.ts';
import { amount } from '../report/sentences.ts';
import type { ScanContext } from './context.ts';

/** Throws a Fault `missing-object`: a scan that could read nothing of what there was is no scan, whatever it reports. */
export function refuseVacuous({ coverage, turns }: ScanContext): void {
  const isEmpty = coverage.commitsRead > 0 && coverage.counted().coverage.blobs === 0;
  if (!isEmpty || coverage.complete || turns.interruption !== null) return;
  throw new Fault(
    'missing-object',
    `Of ${amount(coverage.commitsRead, 'commit')} no file could be read: they are not in this clone, or damaged.`,
    'Set fetch-depth: 0 on actions/checkout, and no filter.',
  );
}

/** What a history does not tell of, where the clone ends before it does. */
export async function lackNotices({ coverage }: ScanContext, repository: Repository): Promise<string[]> {
  if (repository.shallow.size > 0)
    return [
      'This clone is shallow: the history before its oldest commits is not here and was not scanned. ' +
        'Set fetch-depth: 0 on actions/checkout, or run git fetch --unshallow.',
    ];
  if (coverage.complete || !(await isPartialClone(repository.place))) return [];
  return [
    'This clone is partial: what it has not fetched was not scanned. ' +
      'Clone without --filter (no filter on actions/checkout).',
  ];
}

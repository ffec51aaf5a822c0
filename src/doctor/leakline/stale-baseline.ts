// The baseline: at fault, decisions that have ended, and what is likely gone. What no finding has any more only a scan of the
// history can tell; `leakline baseline prune` makes one.

import { type ParsedBaseline, parseBaseline } from '../../baseline/parse-baseline.ts';
import { Fault } from '../../model/fault.ts';
import type { BaselineEntry } from '../../model/suppression.ts';
import { baselineIn } from '../../scan/baseline-files.ts';
import type { Check, Remark } from '../site/check.ts';
import { namesInWords } from '../site/names-in-words.ts';
import type { Site } from '../site/site.ts';
import { changedDecisions } from './changed-decisions.ts';
import { faultRemark, untrackedRemarks } from './stale-configuration.ts';

export const staleBaseline: Check = {
  id: 'baseline',
  title: 'The baseline is in order and up to date',
  about:
    'A baseline with a conflict in it stops every scan. A decision whose last day has passed hides nothing any more, and one of ' +
    'a file that is gone, or has changed, may be of no use.',
  async run(site) {
    try {
      const file = await baselineIn(site.root, site.configuration.settings);
      if (file === null) return [];
      const { path, text } = file;
      const parsed = parseBaseline(text, path);
      return [
        ...remarksOn(site, path, parsed),
        ...(await changedRemarks(site, path, parsed)),
        ...untrackedRemarks(site, path),
      ];
    } catch (error) {
      if (error instanceof Fault) return [faultRemark(error, '')];
      throw error;
    }
  },
};

function remarksOn(site: Site, path: string, { baseline, joined }: ParsedBaseline): Remark[] {
  const { today } = site.configuration.settings.suppression;
  const ended = baseline.entries.filter(({ until }) => until !== null && until < today);
  const gone = baseline.entries.filter((entry) => isGone(site, entry));
  const remarks: Remark[] = [];
  if (ended.length > 0) {
    remarks.push({
      level: 'warning',
      path,
      line: null,
      message: `${decisions(ended.length)} ended, and ${ended.length === 1 ? 'hides' : 'hide'} nothing any more: ${listOf(ended, ({ until }) => ` on ${until}`)}.`,
      mend: 'Look at them again with `leakline audit`, or give them a new day with `leakline baseline update --expires`.',
    });
  }
  if (gone.length > 0) {
    remarks.push({
      level: 'info',
      path,
      line: null,
      message: `${decisions(gone.length)} to do with files that are not there any more, though the history may have them: ${listOf(gone, () => '')}.`,
      mend: `Run: leakline baseline prune, which scans and ${pruned}`,
    });
  }
  if (joined.length > 0) {
    remarks.push({
      level: 'info',
      path,
      line: null,
      message: `Of ${joined.length === 1 ? 'one finding' : `${joined.length} findings`} it holds more than one decision, as merges leave them.`,
      mend: 'Run: leakline baseline update, which keeps the one that counts.',
    });
  }
  return remarks;
}

async function changedRemarks(site: Site, path: string, { baseline }: ParsedBaseline): Promise<Remark[]> {
  const { today } = site.configuration.settings.suppression;
  const held = baseline.entries.filter((entry) => entry.until === null || entry.until >= today);
  const changed = await changedDecisions(site, held.filter(isPlain));
  if (changed.length === 0) return [];
  const [more, level, mend] = site.isRepository
    ? ([
        ' any more, though the history may',
        'info',
        `leakline baseline prune, which scans and ${pruned}`,
      ] as const)
    : ([' any more', 'warning', 'leakline baseline prune --tree, which takes them out.'] as const);
  return [
    {
      level,
      path,
      line: null,
      message: `${decisions(changed.length)} to do with what the file does not have${more}: ${listOf(changed, () => '')}.`,
      mend: `Run: ${mend}`,
    },
  ];
}

/** Of a leak that is in the history alone the decision is needed, and this is told of it all the same: nobody scanned. */
const pruned = 'takes out what no finding needs; what it keeps is needed for the history.';

/** A path is for people: it may be masked, of an archive's member, or of no file. */
function isPlain({ path }: BaselineEntry): boolean {
  return path !== '' && !/[*!]|^(?:commit|tag|note|unreachable|reflog)\b.* /.test(path);
}

function isGone(site: Site, entry: BaselineEntry): boolean {
  return isPlain(entry) && !site.isTracked(entry.path) && site.entry(entry.path) === null;
}

function decisions(count: number): string {
  return count === 1 ? 'One decision has' : `${count} decisions have`;
}

const listedMax = 5;

function listOf(entries: readonly BaselineEntry[], more: (entry: BaselineEntry) => string): string {
  const names = entries.map(
    (entry) => `${entry.patternId}${entry.path === '' ? '' : ` in ${entry.path}`}${more(entry)}`,
  );
  return namesInWords(names, listedMax);
}

// From what was typed of a history scan and of large files to Settings.
import { Fault } from '../model/fault.ts';
import { blobBytesMax, threadsMax, wholeBytesMin } from '../model/limits.ts';
import { type DayEnd, dateForms, secondsOfDate } from './date-words.ts';
import type { OptionName, TypedOptions } from './resolve-settings.ts';
import { defaultSettings, type HistorySettings } from './settings.ts';
import { bytesOfSize, sizeForms } from './size-words.ts';

/** Throws a Fault `bad-argument` for the first option that cannot be. */
export function resolveHistory(typed: TypedOptions, nameOf: OptionName, now: Date): HistorySettings {
  const since = resolveDate(typed.since, nameOf('since'), 'first', now);
  const until = resolveDate(typed.until, nameOf('until'), 'last', now);
  if (since !== null && until !== null && since > until) {
    throw new Fault(
      'bad-argument',
      `${nameOf('since')} is later than ${nameOf('until')}`,
      'Give the earlier date as the first of the two.',
    );
  }
  return {
    since,
    until,
    branches: (typed.branches ?? []).map((branch) => resolveBranch(branch, nameOf('branch'))),
    includeUnreachable: typed.includeUnreachable ?? defaultSettings.history.includeUnreachable,
    allProvenance: typed.allProvenance ?? defaultSettings.history.allProvenance,
    wholeBlobs: typed.wholeBlobs ?? defaultSettings.history.wholeBlobs,
    threads: resolveThreads(typed.threads, nameOf('threads')),
    cache: typed.cache || null,
  };
}

/** Bytes. Throws a Fault `bad-argument`. */
export function resolveBlobSize(text: string | undefined, name: string): number {
  if (text === undefined || text === '') return defaultSettings.wholeBytesMax;
  const bytes = bytesOfSize(text);
  if (bytes === null) {
    throw new Fault('bad-argument', `${name} is not a size`, `Give ${sizeForms}, such as 16MiB.`);
  }
  if (bytes >= wholeBytesMin && bytes <= blobBytesMax) return bytes;
  const [least, most] = [wholeBytesMin / 1024, blobBytesMax / 1024 ** 3];
  throw new Fault(
    'bad-argument',
    `${name} is less than ${least} KiB or more than ${most} GiB`,
    'Give a size between the two: what is larger than it is scanned in windows, not left out.',
  );
}

function resolveDate(text: string | undefined, name: string, dayEnd: DayEnd, now: Date): number | null {
  if (text === undefined || text === '') return null;
  const seconds = secondsOfDate(text, dayEnd, now);
  if (seconds !== null) return seconds;
  throw new Fault('bad-argument', `${name} is not a date that Leakline knows`, `Give ${dateForms}.`);
}

function resolveBranch(branch: string, name: string): string {
  if (branch.trim() !== '') return branch.trim();
  throw new Fault('bad-argument', `${name} is empty`, 'Give a branch, a tag, a commit id or HEAD.');
}

function resolveThreads(text: string | undefined, name: string): number | null {
  if (text === undefined || text === '') return defaultSettings.history.threads;
  const threads = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
  if (threads >= 1 && threads <= threadsMax) return threads;
  throw new Fault(
    'bad-argument',
    `${name} is not a number of threads`,
    `Give a number from 1 (no thread beside the main one) to ${threadsMax}.`,
  );
}

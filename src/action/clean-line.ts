// A line of a commit's file without what was found on it, for suggestions.
import { defaultSettings } from '../config/settings.ts';
import { blobAt } from '../git/blob-at.ts';
import { openRepository, type Repository } from '../git/open-repository.ts';
import type { Region } from '../model/location.ts';
import type { Oid } from '../model/oid.ts';
import { lineWithout } from '../report/suggestion.ts';
import { redactMessage } from '../scan/context.ts';

type CleanLine = (path: string, regions: readonly Region[]) => Promise<string | null>;

/**
 * Reads each file of the commit once, out of `scanned`, which has what was fetched, or else the repository of the folder.
 * What still looks like a secret afterwards is not suggested.
 */
export function cleanLinesOf(scanned: Repository | null, folder: string, commit: Oid | null): CleanLine {
  const files = new Map<string, Promise<string[] | null>>();
  const repository = scanned === null ? openRepository(folder) : Promise.resolve(scanned);
  // Whoever asks for a line hears of it.
  repository.catch(() => {});
  const read = async (path: string) => {
    const bytes = commit === null ? null : await blobAt((await repository).store, commit, path);
    return bytes === null ? null : Buffer.from(bytes).toString('utf8').split(/\r?\n/);
  };
  return async (path, regions) => {
    const known = files.get(path) ?? read(path);
    files.set(path, known);
    const line = (await known)?.[(regions[0]?.startLine ?? 0) - 1];
    const clean = line === undefined ? null : lineWithout(line, regions);
    return clean !== null && redactMessage(clean, defaultSettings.detect) === clean ? clean : null;
  };
}

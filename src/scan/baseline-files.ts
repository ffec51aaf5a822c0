// Where a baseline is read from.
import { baselineBytesMax } from '../baseline/parse-baseline.ts';
import { baselinePaths } from '../config/configuration-keys.ts';
import type { Settings } from '../config/settings.ts';
import type { ObjectStore } from '../git/object-store.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import { type RepositoryText, textAt, textIn } from './repository-texts.ts';

export type BaselineFile = RepositoryText;

const kind = { noun: 'baseline', bytesMax: baselineBytesMax };

/** Where one is looked for; none where none is wanted. */
export function baselinePathsOf({ baselineFile }: Pick<Settings, 'baselineFile'>): readonly string[] {
  if (baselineFile === false) return [];
  return baselineFile === null ? baselinePaths : [baselineFile.replaceAll('\\', '/').replace(/^\.\//, '')];
}

/** Null for none. Throws a Fault `bad-configuration` for two, for what cannot be read, and for a named one that is not there. */
export async function baselineIn(
  folder: string,
  settings: Pick<Settings, 'baselineFile'>,
): Promise<BaselineFile | null> {
  const file = await textIn(folder, baselinePathsOf(settings), kind);
  const { baselineFile } = settings;
  if (file !== null || typeof baselineFile !== 'string') return file;
  throw new Fault(
    'bad-configuration',
    `There is no baseline ${baselineFile}`,
    'Make it with "leakline baseline create", or take its name out of the configuration.',
  );
}

/** The same of a commit; what is not there is none. Throws a Fault `missing-object` for objects that are not here too. */
export function baselineAt(
  store: ObjectStore,
  commit: Oid,
  settings: Pick<Settings, 'baselineFile'>,
): Promise<BaselineFile | null> {
  return textAt(store, commit, baselinePathsOf(settings), kind);
}

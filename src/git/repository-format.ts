// Which repositories are read: what a repository says of its own format (gitrepository-layout(5), "GIT REPOSITORY FORMAT
// VERSIONS"; git-config(1), "extensions.*"). As there, a repository of version 1 with an extension that is not known is
// not read, since the extension may change what any file of it means; in version 0 such a word means nothing.
import { Fault } from '../model/fault.ts';
import { type RepositoryPlace, readRepositoryConfig } from './locate-repository.ts';

/** The versions that there are. */
const versionMax = 1;

/** Lower case: what is known, and does not change how refs, objects and the index are read. */
const harmlessExtensions: ReadonlySet<string> = new Set([
  'compatobjectformat',
  'noop',
  'noop-v1',
  // What is not here is missing, as in any clone (scans count and list it).
  'partialclone',
  // Says what may not be deleted.
  'preciousobjects',
  'relativeworktrees',
  // Settings of worktrees, none of which is read here.
  'worktreeconfig',
]);

/** Throws a Fault `unsupported-repository`. */
export async function refuseUnsupported(place: RepositoryPlace): Promise<void> {
  const config = await readRepositoryConfig(place.commonDir);
  const refused = refusal(config, place.commonDir);
  if (refused !== null) throw new Fault('unsupported-repository', refused.sentence, refused.mend);
}

interface Refusal {
  readonly sentence: string;
  readonly mend: string;
}

/** Why a repository with this configuration is not read; null when it is. */
function refusal(config: ReadonlyMap<string, string>, folder: string): Refusal | null {
  // Git's own default is 0; a version that is no number stops git too.
  const version = config.get('core.repositoryformatversion') ?? '0';
  if (!/^-?\d+$/.test(version) || Number(version) > versionMax) {
    return {
      sentence: `Leakline reads repositories of version ${versionMax} at the most, and ${folder} has ${shown(version)}.`,
      mend: 'Use a newer Leakline, or scan its files with `tree` instead.',
    };
  }
  const storage = config.get('extensions.refstorage')?.toLowerCase() ?? 'files';
  if (storage !== 'files') return refStorageRefusal(storage, folder);
  const objects = config.get('extensions.objectformat')?.toLowerCase() ?? 'sha1';
  if (objects !== 'sha1') {
    return {
      sentence: `Leakline cannot read objects named by ${shown(objects)}, as those in ${folder} are.`,
      mend: 'Scan its files with `tree` instead.',
    };
  }
  const unknown = Number(version) < 1 ? undefined : unknownExtension(config);
  if (unknown === undefined) return null;
  return {
    sentence: `Leakline does not know the extension ${shown(unknown)} of the repository format, which ${folder} uses.`,
    mend: 'Use a newer Leakline, or scan its files with `tree` instead.',
  };
}

/** `reftable`, or with a place of its own: `reftable:///folder`, `files:///folder`. */
function refStorageRefusal(storage: string, folder: string): Refusal {
  const format = /^[a-z]+(?=:|$)/.exec(storage)?.[0] ?? 'of an unknown name';
  const refs = format === 'files' ? 'refs that are kept elsewhere' : `refs in the format ${format}`;
  return {
    sentence: `Leakline cannot read ${refs}, which ${folder} uses.`,
    mend: 'Convert it with git refs migrate --ref-format=files, or scan a clone that keeps refs as files.',
  };
}

function unknownExtension(config: ReadonlyMap<string, string>): string | undefined {
  const read: ReadonlySet<string> = new Set(['objectformat', 'refstorage']);
  return [...config.keys()]
    .filter((key) => key.startsWith('extensions.'))
    .map((key) => key.slice('extensions.'.length))
    .find((name) => !read.has(name) && !harmlessExtensions.has(name));
}

/** A word of the repository's, where it is one. */
function shown(word: string): string {
  return /^-?[a-z0-9-]{1,40}$/i.test(word) ? `"${word}"` : 'something else';
}

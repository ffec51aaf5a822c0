// What the configuration says of paths and commits that are not there: `include` and `exclude`, and the entries of `allow`.
// A path may be one of the history alone, so that what matches no file is information; a commit is there or not.

import type { LayeredOptions } from '../../config/layered-options.ts';
import { excludeFilter } from '../../config/path-filter.ts';
import type { TypedOptions } from '../../config/resolve-settings.ts';
import { openRepository, type Repository } from '../../git/open-repository.ts';
import { Fault } from '../../model/fault.ts';
import type { Remark } from '../site/check.ts';
import { namesInWords } from '../site/names-in-words.ts';
import type { Site } from '../site/site.ts';

/** In a larger repository every glob would be held to every path. */
const filesMax = 50_000;
const globsMax = 200;
const commitsMax = 100;
const shownMax = 5;

export async function unmatchedRemarks(site: Site): Promise<Remark[]> {
  const { options, settings } = site.configuration;
  if (options === null) return [];
  const isMatched = globJudge(site);
  const gone = (globs: readonly string[]) => globs.slice(0, globsMax).filter((glob) => !isMatched(glob));
  return [
    ...includeRemarks(options, settings.include, gone(settings.include)),
    ...excludeRemarks(options, gone(settings.exclude)),
    ...(await allowRemarks(site, options, gone)),
  ];
}

interface Place {
  readonly path: string;
  readonly line: number;
}

/** Where the one file says it that has it; null for what was typed, or is put together from several. */
function placeOf({ origins }: LayeredOptions, field: keyof TypedOptions): Place | null {
  const [, path, line] = /^([^,]*):(\d+)$/.exec(origins.get(field) ?? '') ?? [];
  return path === undefined ? null : { path, line: Number(line) };
}

/** Whether a glob could be for something: for a file, or for what Git ignores, which is not all looked through. */
function globJudge(site: Site): (glob: string) => boolean {
  const files = [...site.files, ...site.ignoredFiles];
  return (glob) => {
    if (files.length > filesMax || glob.startsWith('!')) return true;
    const matches = excludeFilter([glob]);
    if (files.some(matches)) return true;
    // What stands before the first sign of a glob: `node_modules/`, `build/**`, `.venv`.
    const [start = ''] = /^[^*?[\]{}()!+@]*/.exec(glob.replace(/^\.?\//, '')) ?? [];
    const bare = start.replace(/\/+$/, '');
    if (bare === '') return false;
    return site.entry(bare) !== null || site.isIgnored(bare) || site.isIgnored(`${bare}/`);
  };
}

function includeRemarks(
  options: LayeredOptions,
  include: readonly string[],
  gone: readonly string[],
): Remark[] {
  const place = placeOf(options, 'include');
  if (place === null || gone.length === 0) return [];
  const isNone = gone.length === include.filter((glob) => !glob.startsWith('!')).length;
  return [
    {
      level: isNone ? 'warning' : 'info',
      ...place,
      message: isNone
        ? `No file is matched by "include" (${namesInWords(gone, shownMax)}): of the files that are here none is scanned.`
        : `No file is matched by what "include" names: ${namesInWords(gone, shownMax)}.`,
      mend: 'Name the paths from the root of the repository, as `src/**`, or take them out.',
    },
  ];
}

function excludeRemarks(options: LayeredOptions, gone: readonly string[]): Remark[] {
  const place = placeOf(options, 'exclude');
  if (place === null || gone.length === 0) return [];
  return [
    {
      level: 'info',
      ...place,
      message: `No file that is here is matched by what "exclude" names: ${namesInWords(gone, shownMax)}.`,
      mend: 'Take it out, unless it is for files of the history, or for some that are still to come.',
    },
  ];
}

async function allowRemarks(
  site: Site,
  options: LayeredOptions,
  gone: (globs: readonly string[]) => readonly string[],
): Promise<Remark[]> {
  const place = placeOf(options, 'allow');
  if (place === null) return [];
  const { allow } = site.configuration.settings.suppression;
  const told = (level: Remark['level'], name: string, what: string, mend: string): Remark => ({
    level,
    ...place,
    message: `The entry ${JSON.stringify(name)} of "allow" is for ${what}.`,
    mend,
  });
  const remarks = allow.flatMap(({ name, paths }) => {
    const none = gone(paths ?? []);
    if (paths === null || none.length === 0 || none.length < paths.length) return [];
    const mend =
      'Take it out, unless it is for files of the history: leakline history tells what has no effect.';
    return [told('info', name, `paths that no file here has: ${namesInWords(none, shownMax)}`, mend)];
  });
  const unknown = await unknownCommits(
    site,
    allow.flatMap(({ commits }) => commits ?? []),
  );
  const others = allow.flatMap(({ name, commits }) => {
    const none = (commits ?? []).filter((one) => unknown.has(one));
    if (none.length === 0) return [];
    return [
      told(
        'warning',
        name,
        `commits that this repository does not have: ${namesInWords(none, shownMax)}`,
        'Take them out.',
      ),
    ];
  });
  return [...remarks, ...others];
}

/** None of a shallow clone, which lacks most of them. */
async function unknownCommits(site: Site, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const unknown = new Set<string>();
  if (!site.isRepository || commits.length === 0) return unknown;
  try {
    const repository = await openRepository(site.root);
    if (repository.shallow.size > 0) return unknown;
    for (const commit of commits.slice(0, commitsMax)) {
      if (await isUnknown(repository, commit)) unknown.add(commit);
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
  return unknown;
}

async function isUnknown(repository: Repository, commit: string): Promise<boolean> {
  try {
    await repository.resolve(commit);
    return false;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.code === 'unknown-revision' && !error.message.includes('ambiguous');
  }
}

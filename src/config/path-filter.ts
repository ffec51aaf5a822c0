// Which paths the user leaves out. The only importer of micromatch.
import micromatch from 'micromatch';

/** Tells whether a `/`-separated path is left out. */
export type PathFilter = (path: string) => boolean;

/**
 * Makes the test for a list of globs. A glob without a slash is taken at any depth (`*.snap`), one that ends
 * in a slash takes all below that folder; a glob that begins with `!` takes paths back in.
 */
export function excludeFilter(globs: readonly string[]): PathFilter {
  const out = globs.filter((glob) => !glob.startsWith('!')).map(matcher);
  const back = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcher(glob.slice(1)));
  return (path) => out.some((matches) => matches(path)) && !back.some((matches) => matches(path));
}

/** The same with a list of globs, if not empty, of the only paths that are not left out; `!` takes some out of these. */
export function pathFilter(include: readonly string[], exclude: readonly string[]): PathFilter {
  const isExcluded = excludeFilter(exclude);
  if (include.length === 0) return isExcluded;
  const isIncluded = excludeFilter(include);
  return (path) => isExcluded(path) || !isIncluded(path);
}

function matcher(glob: string): PathFilter {
  const folder = glob.endsWith('/') ? `${glob}**` : glob;
  const fromRoot = folder.replace(/^\.?\//, '');
  const anywhere = !glob.replace(/\/$/, '').includes('/');
  // Paths have slashes everywhere, and a backslash in one is part of a name: what is left out is the same on every system.
  return micromatch.matcher(anywhere ? `**/${fromRoot}` : fromRoot, { dot: true, windows: false });
}

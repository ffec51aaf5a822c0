// Judges paths by .gitignore files and info/exclude: gitignore(5). The package `ignore` reads the patterns
// of one file; which file decides is judged here: the deepest that says anything. The user's own global
// excludes do not count, so that a scan gives the same on every machine.

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { PlainFileReader } from './plain-file.ts';

const ignoreFileBytesMax = 16 * 1024 * 1024;

/** The rules that hold in one folder: its own and those of the folders above it. */
export interface IgnoreRules {
  /** `/`-separated path of the folder from the work tree's root: empty, or ends in `/`. */
  readonly folder: string;
  readonly own: Ignore | null;
  readonly above: IgnoreRules | null;
}

export interface IgnoreOptions {
  /** `core.ignoreCase` of the repository. */
  readonly ignoreCase: boolean;
}

/** The rules of info/exclude, which every .gitignore file overrules. */
export function excludeRules(commonDir: string, options: IgnoreOptions): IgnoreRules {
  const own = readRules(join(commonDir, 'info', 'exclude'), options);
  return { folder: '', own, above: null };
}

/** Adds the .gitignore file of a folder, if there is one. `folder` is its path as in `IgnoreRules`. */
export function enterFolder(
  above: IgnoreRules,
  folder: string,
  fullPath: string,
  options: IgnoreOptions,
): IgnoreRules {
  const own = readRules(join(fullPath, '.gitignore'), options);
  return own === null ? above : { folder, own, above };
}

/**
 * `path` is `/`-separated from the work tree's root; a folder's ends in `/`. The folders above it were
 * judged before and are not ignored: a file of rules that says otherwise was overruled.
 */
export function isIgnored(rules: IgnoreRules, path: string): boolean {
  for (let at: IgnoreRules | null = rules; at !== null; at = at.above) {
    const relative = path.slice(at.folder.length);
    if (at.own === null || !ignore.isPathValid(relative)) continue;
    const verdict = withoutFolders(at.own, relative).test(relative);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/**
 * The package judges a path by the folders above it as well. Where a deeper file took such a folder in
 * again, that would be wrong: then the folders are taken in before the package is asked.
 */
function withoutFolders(rules: Ignore, path: string): Ignore {
  const parent = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
  if (parent === '' || !rules.test(parent).ignored) return rules;
  const folders = ignore().add(rules);
  for (let end = parent.indexOf('/'); end !== -1; end = parent.indexOf('/', end + 1)) {
    folders.add(`!/${parent.slice(0, end).replace(/[\\*?[\]\s]/g, '\\$&')}/`);
  }
  return folders;
}

/** Git does not follow links for these files, lest a repository reads others' files. */
function readRules(path: string, options: IgnoreOptions): Ignore | null {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return null;
  reader ??= new PlainFileReader(ignoreFileBytesMax);
  const content = reader.read(path);
  if ('skip' in content || content.bytes.length === 0) return null;
  const text = Buffer.from(content.bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  return ignore({ ignorecase: options.ignoreCase }).add(text);
}

/** Made when the first file of rules is read. */
let reader: PlainFileReader | null = null;

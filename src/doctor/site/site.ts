// What checks may ask about a repository, or a folder that is none, and the machine that it lies on. All of it comes from
// strangers: nothing is executed, no link is followed, sizes and numbers are bounded.
import type { LayeredOptions } from '../../config/layered-options.ts';
import type { Settings } from '../../config/settings.ts';
import type { Fault } from '../../model/fault.ts';

/** The machine, as far as checks ask of it. Tests give one of their own. */
export interface Machine {
  /** As `process.platform`. On `win32` a file's mode says nothing. */
  readonly platform: string;
  /** The user's number; null where there is none (Windows). */
  readonly userId: number | null;
  /** The user's home folder, absolute; null when it is not known. */
  readonly homeFolder: string | null;
  /** `/etc`, absolute. */
  readonly etcFolder: string;
  /** CI, GIT_CONFIG_GLOBAL, XDG_CONFIG_HOME and the like. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What the file system says of a file or folder itself, a link not followed. */
export interface SiteEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** The nine bits of permission, `0o644`; null where they say nothing (Windows). */
  readonly mode: number | null;
  /** The owner's number; null where there is none. */
  readonly owner: number | null;
  readonly bytes: number;
}

/** A value of a Git configuration file. */
export interface GitValue {
  /** Lower case but for the subsection, as Git prints it: `remote.origin.url`. */
  readonly key: string;
  readonly value: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** As it is shown: `.git/config`, `~/.gitconfig`. */
  readonly file: string;
  readonly scope: 'repository' | 'user';
}

/** The configuration of Leakline for this site. */
export interface SiteConfiguration {
  /** What is in force; the defaults when the configuration cannot be read. */
  readonly settings: Settings;
  /** What was typed and what the file says, with the places; null when that cannot be read. */
  readonly options: LayeredOptions | null;
  /** What is wrong with the configuration; null when nothing is. */
  readonly fault: Fault | null;
  /** As the user named it; null for the usual places, false for none at all. */
  readonly chosen: string | null | false;
}

export interface Site {
  /** Absolute, native separators: the root of the work tree, or the folder given when it is in no repository. */
  readonly root: string;
  readonly isRepository: boolean;
  /** Where Git keeps hooks and refs, absolute; null in no repository. */
  readonly gitFolders: { readonly commonDir: string; readonly gitDir: string } | null;
  readonly machine: Machine;
  readonly configuration: SiteConfiguration;
  /**
   * `/`-separated paths from the root, sorted by the bytes of their names folder by folder: plain files that are there, of
   * which Git knows or which it does not ignore. At most `filesMax` of them.
   */
  readonly files: readonly string[];
  /**
   * The same for files that Git ignores, as far as they were looked for: those of ignored folders to a small depth and
   * number, none of folders of packages (node_modules, .venv and their like).
   */
  readonly ignoredFiles: readonly string[];
  /** Git's own configuration files, the repository's first; later values of a key overrule earlier ones of its scope. */
  readonly gitValues: readonly GitValue[];
  /** Whether Git tracks the path: the index has it. A folder that holds a tracked file is tracked, without a `/`. */
  isTracked(path: string): boolean;
  /** Whether .gitignore files or info/exclude ignore the path, which need not exist. A folder's ends in `/`. */
  isIgnored(path: string): boolean;
  /** Null when nothing is there, or when a folder above it is a link. */
  entry(path: string): SiteEntry | null;
  /**
   * The text of a plain file as UTF-8, without a byte order mark; remembered. Null when it is none, is no text, holds more
   * than `textBytesMax`, or cannot be read. Reading is cheap for a few hundred files: choose by name first.
   */
  read(path: string): string | null;
  /** The bytes of a plain file of `textBytesMax` at most, of any kind; valid until the next file is read. */
  bytes(path: string): Uint8Array | null;
}

/** Of a file that `Site.read` reads. */
export const textBytesMax = 1024 * 1024;
export const filesMax = 500_000;

// Keeps what V8 made of the program between one hook and the next (nodejs.org/api/module.html, "Module compile cache"; Node
// 22.8 and later): a fifth of a small commit's hook is compiling. Such code is run when it is read, so it is kept only where
// nobody else can write, as ssh asks of its keys' folder: whoever can write there can write the user's shell profile as well.
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import modules from 'node:module';
import { dirname, posix, win32 } from 'node:path';

/** What Node 20 does not have. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the words start what a hook runs: nothing else is started so often, and waited for. */
export function isHookRun([command, operand]: readonly string[]): boolean {
  return command === 'staged' || (command === 'hook' && operand === 'run');
}

/**
 * Has Node take compiled code from the user's own cache folder and put it there. Does nothing on a runner (`CI` is set), where
 * the environment says something of its own (`NODE_COMPILE_CACHE`, `NODE_DISABLE_COMPILE_CACHE`), where Node cannot, or where
 * the folder is not the user's alone: the program runs without as well.
 */
export function keepCompiledCode(environment: Environment, platform: NodeJS.Platform): void {
  const asked = environment['NODE_COMPILE_CACHE'] ?? environment['NODE_DISABLE_COMPILE_CACHE'];
  if (asked !== undefined || (environment['CI'] ?? '') !== '') return;
  const { enableCompileCache }: typeof modules & CompileCache = modules;
  const folder = compiledCodeFolder(environment, platform);
  if (enableCompileCache === undefined || folder === null) return;
  try {
    const missing: string[] = [];
    let there = folder;
    for (; !existsSync(there); there = dirname(there)) missing.unshift(there);
    if (platform !== 'win32' && !isOursAlone(there)) return;
    // One by one: `recursive` never ends where the system says of a folder that is there that it is not, as in /proc.
    for (const one of missing) mkdirSync(one, { mode: 0o700 });
    enableCompileCache(folder);
  } catch {
    // A home that cannot be written to: there is nothing to keep it in.
  }
}

/**
 * The folder, absolute; null where the environment names no home. Of the platforms' own pages: specifications.freedesktop.org
 * (basedir), Apple's "File System Basics" (Library/Caches), Microsoft's "KNOWNFOLDERID" (FOLDERID_LocalAppData).
 */
export function compiledCodeFolder(environment: Environment, platform: NodeJS.Platform): string | null {
  const path = platform === 'win32' ? win32 : posix;
  const home = environment['HOME'];
  const under = (base: string | undefined, ...names: string[]) =>
    base !== undefined && path.isAbsolute(base) ? path.join(base, ...names) : null;
  if (platform === 'win32') return under(environment['LOCALAPPDATA'], 'leakline', 'compiled');
  if (platform === 'darwin') return under(home, 'Library', 'Caches', 'leakline', 'compiled');
  return (
    under(environment['XDG_CACHE_HOME'], 'leakline', 'compiled') ??
    under(home, '.cache', 'leakline', 'compiled')
  );
}

const writableByOthers = 0o022;
const sticky = 0o1000;

/**
 * Whether the folder belongs to who runs this, and nobody else can write into it or put another in its place: every folder
 * above it is the user's or root's, and others may write there at most as in /tmp. POSIX only. Throws what the file system says.
 */
export function isOursAlone(folder: string): boolean {
  const user = process.geteuid?.();
  if (user === undefined) return false;
  let place = realpathSync(folder);
  const own = statSync(place);
  if (own.uid !== user || (own.mode & writableByOthers) !== 0) return false;
  for (let above = dirname(place); above !== place; above = dirname(place)) {
    place = above;
    const { uid, mode } = statSync(place);
    if (uid !== user && uid !== 0) return false;
    if ((mode & writableByOthers) !== 0 && (mode & sticky) === 0) return false;
  }
  return true;
}

// A site of the doctor whose files are texts of a test, without a file system.
import { defaultSettings } from '../../src/config/settings.ts';
import type { Check, Remark } from '../../src/doctor/site/check.ts';
import type { Site } from '../../src/doctor/site/site.ts';

/** `ignored`: the paths among them that Git ignores. */
export function givenSite(files: Readonly<Record<string, string>>, ignored: readonly string[] = []): Site {
  const paths = Object.keys(files).sort();
  return {
    root: '/given',
    isRepository: true,
    gitFolders: null,
    machine: { platform: 'linux', userId: 0, homeFolder: null, etcFolder: '/given-etc', environment: {} },
    configuration: { settings: defaultSettings, options: null, fault: null, chosen: null },
    files: paths.filter((path) => !ignored.includes(path)),
    ignoredFiles: paths.filter((path) => ignored.includes(path)),
    gitValues: [],
    isTracked: (path) => path in files && !ignored.includes(path),
    isIgnored: (path) => ignored.includes(path),
    entry: (path) =>
      path in files ? { kind: 'file', mode: 0o644, owner: 0, bytes: files[path]?.length ?? 0 } : null,
    read: (path) => files[path] ?? null,
    bytes: (path) => (path in files ? new TextEncoder().encode(files[path]) : null),
  };
}

export async function remarks(
  check: Check,
  files: Readonly<Record<string, string>>,
  ignored: readonly string[] = [],
): Promise<readonly Remark[]> {
  return check.run(givenSite(files, ignored));
}

/** `warning compose.yml:4`, for what is told. */
export async function places(
  check: Check,
  files: Readonly<Record<string, string>>,
  ignored: readonly string[] = [],
): Promise<readonly string[]> {
  const told = await remarks(check, files, ignored);
  return told.map(({ level, path, line }) => `${level} ${path}:${line}`);
}

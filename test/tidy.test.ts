// The structure of the tree, held by a test: who may import whom, how files are named and how long they get.
// Each law is a pure function over the list of files, so that it can be shown to fail on a file that breaks it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

interface SourceFile {
  /** `/`-separated, relative to the root. */
  readonly name: string;
  readonly text: string;
}

/** Folders of src and their ranks; an import goes to a lower rank, or stays in its own folder. */
const ranks: Readonly<Record<string, number>> = {
  model: 0,
  config: 1,
  archive: 2,
  baseline: 2,
  git: 2,
  import: 2,
  detect: 2,
  report: 2,
  check: 3,
  github: 3,
  setup: 3,
  findings: 3,
  scan: 4,
  doctor: 5,
  cli: 6,
  action: 6,
};

/** The same inside src/doctor: a site, what reads its files, and on top the checks, of which no kind knows another. */
const doctorRanks: Readonly<Record<string, number>> = {
  site: 0,
  texts: 1,
  compose: 2,
  containers: 3,
  git: 3,
  leakline: 3,
  secrets: 3,
  services: 3,
  workflows: 3,
};

/** Packages that only one place may import. */
const soleImporters: Readonly<Record<string, RegExp>> = {
  '@actions/core': /^src\/action\//,
  '@actions/github': /^src\/github\//,
  micromatch: /^src\/config\/path-filter\.ts$/,
  yaml: /^src\/(?:config\/yaml-nodes|doctor\/texts\/yaml-document)\.ts$/,
  re2js: /^src\/config\/linear-regex\.ts$/,
  'smol-toml': /^src\/import\//,
  ignore: /^src\/git\//,
  'ipaddr.js': /^src\/detect\/network\//,
};

/** Every tracked or new, not ignored file. */
function listed(): string[] {
  const out = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return out.split('\0').filter((name) => name !== '');
}

function sources(folder: RegExp): SourceFile[] {
  return listed()
    .filter((name) => folder.test(name) && name.endsWith('.ts'))
    .flatMap((name) => {
      try {
        return [{ name, text: readFileSync(path.join(root, name), 'utf8') }];
      } catch {
        return []; // Deleted, not yet committed.
      }
    });
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function imports(file: SourceFile): Import[] {
  const statements = file.text.matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map((found) => {
    const target = found[2] ?? found[3] ?? found[4] ?? '';
    return {
      target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file.name), target) : target,
      typeOnly: found[1] !== undefined,
    };
  });
}

function folderOf(name: string): string | null {
  return /^src\/([a-z]+)\//.exec(name)?.[1] ?? null;
}

/** A folder of src/doctor; null for the files above them, which gather what these hold. */
function doctorFolderOf(name: string): string | null {
  return /^src\/doctor\/(?:([a-z]+)\/)?[^/]+$/.exec(name)?.[1] ?? null;
}

function upwardImports(
  files: readonly SourceFile[],
  order: Readonly<Record<string, number>> = ranks,
  of: (name: string) => string | null = folderOf,
): string[] {
  return files.flatMap((file) => {
    const from = of(file.name);
    if (from === null) return [];
    return imports(file)
      .filter(({ target }) => {
        const to = of(target);
        return to !== null && to !== from && (order[to] ?? 99) >= (order[from] ?? -1);
      })
      .map(({ target }) => `${file.name} imports ${target}`);
  });
}

function forbiddenPackages(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    imports(file)
      .filter(({ target, typeOnly }) => {
        if (/^src\/(?:detect|report|model)\//.test(file.name) && target.startsWith('node:')) return true;
        const sole = soleImporters[target];
        return sole !== undefined && !typeOnly && !sole.test(file.name);
      })
      .map(({ target }) => `${file.name} imports ${target}`),
  );
}

function badNames(names: readonly string[]): string[] {
  return names.filter((name) => {
    const base = path.posix.basename(name);
    // As the last word these say nothing of what is inside; `common-password` does.
    if (/(?:^|-)(?:utils?|helpers?|common|misc|lib)\.(?:test\.)?ts$/.test(base)) return true;
    return !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test)?\.ts$/.test(base);
  });
}

function longFiles(files: readonly SourceFile[], linesMax: number): string[] {
  return files
    .filter((file) => file.text.split('\n').length > linesMax)
    .map((file) => `${file.name}: ${file.text.split('\n').length} lines`);
}

function neverImported(files: readonly SourceFile[], entries: RegExp): string[] {
  const targets = new Set(files.flatMap((file) => imports(file).map(({ target }) => target)));
  return files.map((file) => file.name).filter((name) => !targets.has(name) && !entries.test(name));
}

function withoutHeader(files: readonly SourceFile[]): string[] {
  return files.filter((file) => !/^(?:\/\/|\/\*)/.test(file.text)).map((file) => file.name);
}

function lines(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    file.text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file.name}:${index + 1}`] : [])),
  );
}

const src = sources(/^src\//);
const patterns = sources(/^patterns\//);
const tests = sources(/^test\//);

describe('the laws of the tree', () => {
  test('imports go down in rank only', () => {
    expect(upwardImports(src)).toEqual([]);
    expect(upwardImports(src, doctorRanks, doctorFolderOf)).toEqual([]);
  });

  test('a package with one importer has one, and pure folders know nothing of Node', () => {
    expect(forbiddenPackages(src)).toEqual([]);
  });

  test('files are named in kebab-case for what they hold', () => {
    expect(badNames([...src, ...patterns, ...tests].map((file) => file.name))).toEqual([]);
  });

  test('no source file is longer than 400 lines', () => {
    expect(longFiles(src, 400)).toEqual([]);
  });

  test('every source file is imported, but for the entries of bundles, what builds them and what measures detection', () => {
    const entries = /^src\/(?:(?:cli|action)\/main|scan\/(?:worker|packed-catalogue)|check\/measure)\.ts$/;
    expect(neverImported([...src, ...patterns], entries)).toEqual([]);
  });

  test('every source file opens with a comment that says what it is', () => {
    expect(withoutHeader([...src, ...patterns])).toEqual([]);
  });

  test('no default exports, no unfinished marks, no tests that are left out', () => {
    expect(lines(src, /^export default/)).toEqual([]);
    const marks = new RegExp(`(?://|\\*).*\\b(?:${['FIX' + 'ME', 'TO' + 'DO:', 'HA' + 'CK:'].join('|')})`);
    expect(lines([...src, ...patterns], marks)).toEqual([]);
    const leftOut = new RegExp(
      `\\b(?:test|it|describe)\\.(?:${['sk' + 'ip', 'on' + 'ly', 'to' + 'do'].join('|')})\\(`,
    );
    expect(lines(tests, leftOut)).toEqual([]);
  });

  test('the lock file records no download addresses', () => {
    expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });

  test('the version is the same everywhere', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const file = readFileSync(path.join(root, 'src/model/version.ts'), 'utf8');
    expect(/version = '([^']+)'/.exec(file)?.[1]).toBe(version);
    expect(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8')).toContain(`## ${version}`);
  });
});

describe('each law fails on a file that breaks it', () => {
  const file = (name: string, text: string): SourceFile => ({ name, text });

  test('upward import', () => {
    const bad = file('src/git/a.ts', "import { b } from '../scan/b.ts';\n");
    const sideways = file('src/git/a.ts', "import type { b } from '../detect/b.ts';\n");
    const good = file('src/git/a.ts', "import { b } from '../model/b.ts';\nimport { c } from './c.ts';\n");
    expect(upwardImports([bad])).toEqual(['src/git/a.ts imports src/scan/b.ts']);
    expect(upwardImports([sideways])).toHaveLength(1);
    expect(upwardImports([good])).toEqual([]);
    const check = file('src/doctor/git/a.ts', "import { b } from '../secrets/b.ts';\n");
    const above = file('src/doctor/all.ts', "import { b } from './secrets/b.ts';\n");
    expect(upwardImports([check, above], doctorRanks, doctorFolderOf)).toHaveLength(1);
  });

  test('forbidden package', () => {
    expect(forbiddenPackages([file('src/detect/a.ts', "import fs from 'node:fs';\n")])).toHaveLength(1);
    expect(
      forbiddenPackages([file('src/scan/a.ts', "import * as core from '@actions/core';\n")]),
    ).toHaveLength(1);
    expect(forbiddenPackages([file('src/scan/a.ts', "import type { X } from '@actions/core';\n")])).toEqual(
      [],
    );
  });

  test('bad names', () => {
    const names = ['src/git/Pack.ts', 'src/git/utils.ts', 'src/git/git-helpers.ts', 'src/git/pack-index.ts'];
    expect(badNames(names)).toEqual(names.slice(0, 3));
  });

  test('long file, dead file, file without header', () => {
    expect(longFiles([file('src/a.ts', 'x\n'.repeat(500))], 400)).toHaveLength(1);
    expect(neverImported([file('src/git/a.ts', '')], /main/)).toEqual(['src/git/a.ts']);
    expect(withoutHeader([file('src/git/a.ts', "import 'b';\n")])).toEqual(['src/git/a.ts']);
  });
});

// Builds dist/: TypeScript to JavaScript (build/), then one bundle for each front end. The bundler is given JavaScript
// because TypeScript 7 has no compiler API for its loader. The same source gives the same bytes, in any folder.
//
//   node build.mjs           builds
//   node build.mjs --check   builds beside dist/ and fails when that is not the same
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = path.dirname(fileURLToPath(import.meta.url));
const entries = { 'cli.js': 'src/cli/main', 'action.js': 'src/action/main' };

function compile() {
  rmSync(path.join(root, 'build'), { recursive: true, force: true });
  const require = createRequire(import.meta.url);
  const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(1);
  // The bundler resolves what build/ imports as this package does.
  writeFileSync(path.join(root, 'build', 'package.json'), '{ "type": "module" }\n');
}

/** Gives the files of dist/ as a map from name to text. */
async function bundle() {
  const files = new Map([['package.json', '{\n  "type": "module"\n}\n']]);
  const licenses = new Set();
  for (const [name, entry] of Object.entries(entries)) {
    const { code, assets } = await ncc(path.join(root, 'build', `${entry}.js`), {
      cache: false,
      esm: true,
      quiet: true,
      license: 'licenses.txt',
    });
    // npm starts a package's bin by its first line.
    files.set(name, name === 'cli.js' ? `#!/usr/bin/env node\n${code}` : code);
    for (const [asset, { source }] of Object.entries(assets)) {
      if (asset === 'licenses.txt') licenses.add(source.toString());
      else if (asset !== 'package.json') files.set(asset, source.toString());
    }
  }
  files.set('licenses.txt', mergeLicenses([...licenses]));
  return files;
}

/** The bundles' lists as one: each package's text once, in the order of the names. */
function mergeLicenses(lists) {
  const sections = new Map();
  for (const list of lists) {
    for (const section of list.split(/\n\n\n*(?=[^\n]+\n[A-Z0-9][^\n]*\n)/))
      sections.set(section.split('\n')[0], section.trim());
  }
  return `${[...sections.keys()]
    .sort()
    .map((name) => sections.get(name))
    .join('\n\n')}\n`;
}

compile();
const files = await bundle();
const dist = path.join(root, 'dist');
if (process.argv.includes('--check')) {
  const present = new Set(readdirSync(dist));
  const stale = [...files].filter(
    ([name, text]) => !present.has(name) || readFileSync(path.join(dist, name), 'utf8') !== text,
  );
  const extra = [...present].filter((name) => !files.has(name));
  if (stale.length + extra.length > 0) {
    console.error(
      `dist/ is not what the source builds: ${[...stale.map(([name]) => name), ...extra].join(', ')}. Run: npm run build`,
    );
    process.exit(1);
  }
  console.log('dist/ is what the source builds');
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  for (const [name, text] of files) {
    writeFileSync(path.join(dist, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }
}

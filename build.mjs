// Builds dist/: TypeScript to JavaScript (build/), then the bundles, which share what they have in common. The bundler
// (rolldown.rs) is given JavaScript, so that the compiler that checks the types is the one that takes them out. The
// same source gives the same bytes, in any folder. They are CommonJS: Node's loader of ES modules, and the whole of each
// of its own modules that an import makes it prepare, take some 10 to 15 ms more of every start.
//
//   cli.js       the command line's entry: answers --version and help alone, loads run.js for the rest
//   run.js       what the command line does
//   action.js    the action
//   worker.js    what a thread of a scan does, when src/scan/worker.ts is there
//   scan.js      what several of them need: all that the scan of a range does
//   *.js         what is loaded when it is asked for: the scan of a history, of a folder, explanations
//   globs.cjs    the package that reads globs
//   regex.cjs    the package that runs the user's own expressions
//   catalogue-*  the patterns as data (src/scan/packed-catalogue.ts)
//
//   node build.mjs           builds
//   node build.mjs --check   builds beside dist/ and fails when that is not the same
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.dirname(fileURLToPath(import.meta.url));
const compiled = (name) => path.join(root, 'build', `${name}.js`);

/** Alone: it must not wait for a chunk that another entry shares with it. */
const firstEntry = { cli: compiled('src/cli/main') };
const entries = Object.fromEntries(
  Object.entries({ run: 'src/cli/run', action: 'src/action/main', worker: 'src/scan/worker' })
    .map(([name, source]) => [name, compiled(source)])
    .filter(([name]) => name !== 'worker' || existsSync(path.join(root, 'src/scan/worker.ts'))),
);

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
  const { packCatalogue } = await import(pathToFileURL(compiled('src/scan/packed-catalogue')).href);
  const { allPatterns } = await import(pathToFileURL(compiled('patterns/index')).href);
  const { heads, wholes, examples } = packCatalogue(allPatterns);
  const shared = loadedWith(compiled('src/scan/scan'));
  const bundles = [
    await bundleEntries(firstEntry, { external: ['./run.js'], groups: [] }),
    await bundleEntries(entries, {
      plugins: [packedCatalogue, withoutHttp, globsWhenAsked, expressionsWhenAsked],
      groups: [{ name: 'scan', test: (id) => shared.has(id) }],
    }),
    await bundleEntries({ globs: 'micromatch' }),
    await bundleEntries({ regex: 're2js' }),
  ];
  const files = new Map([['package.json', '{\n  "type": "commonjs"\n}\n']]);
  for (const { fileName, code } of bundles.flat()) {
    // npm starts a package's bin by its first line.
    files.set(fileName, fileName === 'cli.js' ? `#!/usr/bin/env node\n${code}` : code);
  }
  files.set('catalogue-heads.json', `${heads}\n`);
  files.set('catalogue-wholes.jsonl', wholes);
  files.set('catalogue-examples.cjs', examples);
  files.set('licenses.txt', licensesOf(bundles.flat().flatMap(({ moduleIds }) => moduleIds)));
  return files;
}

/** Packages alone (`.cjs`) are one file each; of our own a group of modules is a file that others share. */
async function bundleEntries(input, { groups, ...options } = {}) {
  // Paths stand in the bundles' comments: they are to be those of this folder, wherever node_modules lies.
  const resolve = { symlinks: false };
  const build = await rolldown({ cwd: root, input, platform: 'node', resolve, ...options });
  const { output } = await build.generate({
    format: 'cjs',
    // What is loaded when it is asked for is required then.
    dynamicImportInCjs: false,
    entryFileNames: groups === undefined ? '[name].cjs' : '[name].js',
    chunkFileNames: '[name].js',
    // Names of functions and lines stay as they are written, for stack traces; taking them out saves 2 ms of 14.
    minify: false,
    codeSplitting: groups === undefined ? false : { groups },
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await build.close();
  return output;
}

/**
 * Modules that a module imports, and they again, without those that it loads when they are asked for. By itself the
 * bundler makes a file of every set of modules that the same entries need, and each file costs a millisecond to load.
 */
function loadedWith(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b[^;]*?from '(\.[^']+)';$/gm,
  ))
    loadedWith(path.resolve(path.dirname(file), name), found);
  return found;
}

/** Puts the unpacked catalogue in the place of the patterns' own modules. */
const packedCatalogue = {
  name: 'packed-catalogue',
  load(id) {
    if (id !== compiled('patterns/index')) return null;
    return `
      import { readFileSync } from 'node:fs';
      import { createRequire } from 'node:module';
      import { join } from 'node:path';
      import { unpackCatalogue } from '../src/scan/packed-catalogue.js';
      const file = (name) => join(__dirname, name);
      export const allPatterns = unpackCatalogue(readFileSync(file('catalogue-heads.json'), 'latin1'), {
        readWholes: () => readFileSync(file('catalogue-wholes.jsonl')),
        readExamples: () => createRequire(__filename)('./catalogue-examples.cjs'),
      });
    `;
  },
};

/**
 * Leaves out the HTTP client (600 kB with undici) that @actions/core has for the tokens of OpenID Connect: nothing here asks
 * for one. That of @actions/github is used, and loaded when the API is.
 */
const withoutHttp = {
  name: 'without-http',
  resolveId: (id, importer) =>
    id.startsWith('@actions/http-client') && /[/\\]@actions[/\\]core[/\\]/.test(importer ?? '')
      ? '\0without-http'
      : null,
  load: (id) =>
    id === '\0without-http'
      ? `
        class Absent { constructor() { throw new Error('there is no HTTP client in this bundle'); } }
        export { Absent as HttpClient, Absent as BearerCredentialHandler };
      `
      : null,
};

/** Globs are for who gives some: the package that reads them (75 kB) is loaded when the first is there. */
const globsWhenAsked = {
  name: 'globs-when-asked',
  resolveId: (id) => (id === 'micromatch' ? '\0globs' : null),
  load: (id) =>
    id === '\0globs'
      ? `
        import { createRequire } from 'node:module';
        const matcher = (glob, options) => createRequire(__filename)('./globs.cjs').matcher(glob, options);
        export default { matcher };
      `
      : null,
};

/** The same with expressions of the user's own: the package that runs them (250 kB) is loaded when the first is made. */
const expressionsWhenAsked = {
  name: 'expressions-when-asked',
  resolveId: (id) => (id === 're2js' ? '\0expressions' : null),
  load: (id) =>
    id === '\0expressions'
      ? `
        import { createRequire } from 'node:module';
        const compile = (source) => createRequire(__filename)('./regex.cjs').RE2JS.compile(source);
        export const RE2JS = { compile };
      `
      : null,
};

/** The licenses of the packages that modules are from, each once, in the order of the names. */
function licensesOf(moduleIds) {
  const folders = new Map();
  for (const id of moduleIds) {
    const found = /^.*[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(id);
    if (found !== null) folders.set(found[1].replaceAll('\\', '/'), found[0]);
  }
  const sections = [...folders.keys()].sort().map((name) => {
    const folder = folders.get(name);
    const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e(?:[-.].*)?$/i.test(one));
    const text = file === undefined ? '' : `\n${readFileSync(path.join(folder, file), 'utf8').trim()}`;
    return `${name}\n${license}${text}`;
  });
  return `${sections.join('\n\n')}\n`;
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

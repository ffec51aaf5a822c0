// Writes patterns/index.ts from the files of this folder, so that the catalogue is never kept by hand.
// Usage: node patterns/generate-index.mjs
// biome-ignore lint/style/noRestrictedImports: a script, not a pattern file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
const exported = /^export const (\w+Patterns): readonly Pattern\[\]/m;

/** The text that index.ts must have for the files that are here now. */
export function indexText() {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    // By name without extension, as the formatter sorts imports.
    .sort((a, b) => (a.slice(0, -3) < b.slice(0, -3) ? -1 : 1));
  const entries = files.map((file) => {
    const name = exported.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1];
    if (name === undefined) throw new Error(`patterns/${file} exports no Pattern[]`);
    return { file, name };
  });
  return [
    '// The catalogue. Written by patterns/generate-index.mjs from the files of this folder: do not edit.',
    "import type { Pattern } from '../src/model/pattern.ts';",
    ...entries.map(({ file, name }) => `import { ${name} } from './${file}';`),
    '',
    'export const allPatterns: readonly Pattern[] = [',
    ...entries.map(({ name }) => `  ...${name},`),
    '];',
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('generate-index.mjs')) writeFileSync(new URL('index.ts', folder), indexText());

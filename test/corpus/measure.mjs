// Prints the precision and the recall of Leakline on the labelled corpus of this folder, by file type and in all.
// Usage: node test/corpus/measure.mjs [--confidence high|medium|low] [--errors] [--root FOLDER] [NAME...]
//   --errors     list every case that is wrong
//   --root       the compiled sources to use (build/, which `npm run compile` makes)
//   NAME         only these files: python, dotenv
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const folder = path.dirname(fileURLToPath(import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    confidence: { type: 'string', default: 'low' },
    errors: { type: 'boolean', default: false },
    root: { type: 'string', default: path.join(folder, '../../build') },
  },
  allowPositionals: true,
});

const load = (name) => import(pathToFileURL(path.join(values.root, name)).href);
const { measure } = await load('src/check/measure.js');
const { expand } = await load('src/check/samples.js');

const cases = readdirSync(folder)
  .filter(
    (name) =>
      name.endsWith('.jsonl') && (positionals.length === 0 || positionals.includes(name.slice(0, -6))),
  )
  .flatMap((name) =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ type: name.slice(0, -6), ...JSON.parse(line) })),
  )
  .map((one) => ({ ...one, text: expand(one.text) }));

const result = measure(cases, values.confidence);
if (values.errors) {
  for (const { one, found } of result.errors) {
    const what = one.leak ? 'MISSED' : `FALSE ${found.join(' ')}`;
    process.stdout.write(
      `${what} [${one.type}] ${one.path} (${one.why})\n${one.text.replace(/^/gm, '    ')}\n`,
    );
  }
}
const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`).padStart(7);
const row = (name, { trueFound, trueCount, falseFound, falseCount }) =>
  `${name.padEnd(18)} ${String(trueFound).padStart(5)} of ${String(trueCount).padStart(4)} ${percent(trueFound, trueCount)}` +
  `   ${String(falseFound).padStart(4)} of ${String(falseCount).padStart(4)} ${percent(falseFound, falseCount)}` +
  `   ${percent(trueFound, trueFound + falseFound)}\n`;
process.stdout.write(`${''.padEnd(18)} true lines found (recall)  false lines found   precision\n`);
for (const [type, counts] of result.byType) process.stdout.write(row(type, counts));
process.stdout.write(row('all', result.all));

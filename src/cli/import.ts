// `leakline import`: takes over what a team decided with another program. A configuration becomes text of ours; what an old
// baseline names is looked for in the repository and becomes entries of our baseline.
import { readFile, writeFile } from 'node:fs/promises';
import { type ForeignKind, foreignFile, foreignKinds } from '../import/foreign-kind.ts';
import { Fault } from '../model/fault.ts';
import { visibleText } from '../report/visible-text.ts';
import { redactCredentials } from '../scan/context.ts';
import { textOf } from '../scan/repository-texts.ts';
import type { CommandWords } from './arguments.ts';
import { importBaseline } from './import-baseline.ts';
import type { Surroundings } from './run.ts';
import { write } from './run-scan.ts';

/** Gives the exit status. Throws a Fault. */
export async function runImport(words: CommandWords, surroundings: Surroundings): Promise<number> {
  const forced = checkedWords(words);
  const [path = ''] = words.operands;
  const file = foreignFile(await readText(path), forced, path);
  if (file.kind !== 'gitleaks-config') return importBaseline(file, words, surroundings);
  const { importConfiguration } = await import('./import-configuration.ts');
  const { text, told } = await importConfiguration(file.table);
  const { output, force } = words.values;
  if (output === undefined) await write(surroundings.stdout, text);
  else await writeNew(output, text, force === true);
  if (told.length > 0) {
    const shown = told.map((line) => `${visibleText(redactCredentials(line))}\n`).join('');
    await write(surroundings.stderr, shown);
  }
  return 0;
}

function checkedWords({ operands, values }: CommandWords): ForeignKind | null {
  if (operands.length !== 1) {
    throw new Fault('bad-argument', '"import" takes one file', 'Run "leakline help import" for its use.');
  }
  if (values.from === undefined) return null;
  const kind = foreignKinds.find((one) => one === values.from);
  if (kind !== undefined) return kind;
  throw new Fault(
    'bad-argument',
    '--from does not know that value',
    `Give one of ${foreignKinds.join(', ')}.`,
  );
}

async function readText(file: string): Promise<string> {
  try {
    return textOf(await readFile(file));
  } catch (error) {
    throw new Fault(
      'unreadable-file',
      `what is to be imported cannot be read (${codeOf(error)})`,
      'Give a file that exists and may be read.',
    );
  }
}

async function writeNew(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = codeOf(error);
    throw new Fault(
      'unwritable-file',
      code === 'EEXIST'
        ? 'the file of --output is there already'
        : `the file of --output cannot be written (${code})`,
      code === 'EEXIST'
        ? 'Give another, or --force to write over it.'
        : 'Give a path in a folder that may be written to.',
    );
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}

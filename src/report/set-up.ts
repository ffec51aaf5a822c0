// What `leakline init` did, for people: each file with its text. Pure.
import { visibleCut, visibleText } from './visible-text.ts';

interface ShownFile {
  readonly path: string;
  readonly text: string;
  readonly done: string;
  readonly advice: readonly string[];
}

/** A block for each file, and what comes next; a line break at its end. */
export function setUpText(files: readonly ShownFile[], isDryRun: boolean): string {
  const blocks = files.map(({ path, text, done, advice }) => {
    const head = `${done}: ${visibleCut(path, 400)}\n`;
    const told = advice.map((line) => `  ${visibleText(line)}\n`).join('');
    if (['unchanged', 'kept', 'not written'].includes(done)) return head + told;
    return `${head}${told}${text.replace(/^(?=.)/gm, '  | ').replace(/^$(?!\n*$(?![\s\S]))/gm, '  |')}`;
  });
  const next = isDryRun
    ? 'Nothing was written.'
    : 'Commit what is below .github; the hook is yours alone. `leakline history .` scans what is there already.';
  return `${blocks.join('\n')}\n${next}\n`;
}

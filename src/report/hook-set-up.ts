// What `leakline hook` did, and what is there, for people. Pure.
import { visibleCut, visibleText } from './visible-text.ts';

interface ShownOutcome {
  readonly path: string;
  readonly text: string;
  readonly done: string;
  readonly advice: readonly string[];
}

interface ShownState {
  readonly name: string;
  readonly path: string;
  readonly words: string;
  readonly advice: readonly string[];
}

/** A line for each hook with what its owner can do; the text of what would be written. */
export function hookOutcomeText(outcomes: readonly ShownOutcome[], isDryRun: boolean): string {
  const blocks = outcomes.map(({ path, text, done, advice }) => {
    const shown = isDryRun && done.startsWith('would') ? text.replace(/^(?=.)/gm, '  | ') : '';
    return `${done}: ${visibleCut(path, 400)}\n${told(advice)}${shown}`;
  });
  return `${blocks.join('')}${isDryRun ? 'Nothing was changed.\n' : ''}`;
}

/** `pre-commit: Leakline's (.git/hooks/pre-commit)` and what there is to do. */
export function hookStateText(states: readonly ShownState[]): string {
  return states
    .map(({ name, path, words, advice }) => {
      return `${name}: ${visibleText(words)} (${visibleCut(path, 400)})\n${told(advice)}`;
    })
    .join('');
}

function told(advice: readonly string[]): string {
  return advice.map((line) => `  ${visibleText(line)}\n`).join('');
}

// What is said of a failure: of a fault what, where and how to mend it; of a bug where it happened and no more, since
// its message may hold anything. Pure.
import { Fault } from '../model/fault.ts';
import { visibleText } from './visible-text.ts';

const placesShown = 6;

/** One line. A fault's sentence may name refs and paths: the caller redacts it. */
export function failureMessage(error: unknown): string {
  if (error instanceof Fault) return visibleText(`${error.message.replace(/\.$/, '')}. ${error.mend}`);
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const places = lines.filter((line) => /^\s+at /.test(line)).slice(0, placesShown);
  const name = error instanceof Error ? error.name : typeof error;
  const where = places.map((line) => line.trim()).join(' < ');
  return visibleText(
    `this is a bug in Leakline (${name}): ${where}. Please report it, with the command you ran.`,
  );
}

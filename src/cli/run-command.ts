// The commands that read their own words, each loaded when it is asked for.
import { Fault } from '../model/fault.ts';
import type { CommandWords } from './arguments.ts';
import type { Surroundings } from './run.ts';

/** Gives the exit status. Throws a Fault. */
export async function runCommand(words: CommandWords, surroundings: Surroundings): Promise<number> {
  switch (words.command) {
    case 'doctor': {
      const { runDoctor } = await import('./doctor.ts');
      return runDoctor(words, surroundings);
    }
    default:
      throw new Fault('bad-argument', `"${words.command}" is not there yet`, 'Run "leakline help".');
  }
}

// The commands that read their own words, each loaded when it is asked for.
import { Fault } from '../model/fault.ts';
import type { CommandWords } from './arguments.ts';
import type { Surroundings } from './run.ts';

/** Gives the exit status. Throws a Fault. */
export async function runCommand(words: CommandWords, surroundings: Surroundings): Promise<number> {
  switch (words.command) {
    case 'audit': {
      const { runAudit } = await import('./audit.ts');
      return runAudit(words, surroundings);
    }
    case 'baseline': {
      const { runBaseline } = await import('./baseline.ts');
      return runBaseline(words, surroundings);
    }
    case 'doctor': {
      const { runDoctor } = await import('./doctor.ts');
      return runDoctor(words, surroundings);
    }
    case 'hook': {
      const { runHook } = await import('./hook.ts');
      return runHook(words, surroundings);
    }
    case 'import': {
      const { runImport } = await import('./import.ts');
      return runImport(words, surroundings);
    }
    case 'redact': {
      const { runRedact } = await import('./redact.ts');
      return runRedact(words, surroundings);
    }
    default:
      throw new Fault('bad-argument', `"${words.command}" is not there yet`, 'Run "leakline help".');
  }
}

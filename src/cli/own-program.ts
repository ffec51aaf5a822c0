// The program that runs, for hooks to start it again.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HookProgram } from '../setup/git-hook.ts';

/** A link to the program (npm makes one) may go away with its package: what it leads to is named. */
export function ownProgram(): HookProgram {
  const started = process.argv[1] ?? '';
  try {
    return { node: process.execPath, program: realpathSync(started) };
  } catch {
    // `node dist/cli`, without its ending.
    return { node: process.execPath, program: resolve(started) };
  }
}

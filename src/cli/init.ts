// `leakline init`: loaded when it is asked for.
import { realpathSync } from 'node:fs';
import { setUpText } from '../report/set-up.ts';
import { setUp } from '../setup/set-up.ts';
import type { InitArguments } from './arguments.ts';

/** Writes, and tells what. Throws a Fault. */
export async function initText(asked: InitArguments): Promise<string> {
  // The file that was started, for hooks to start again: a link to it may go away with its package.
  const program = realpathSync(process.argv[1] ?? '');
  return setUpText(await setUp({ ...asked, program }), asked.dryRun);
}

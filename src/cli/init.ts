// `leakline init`: loaded when it is asked for.
import { setUpText } from '../report/set-up.ts';
import { setUp } from '../setup/set-up.ts';
import type { InitArguments } from './arguments.ts';
import { ownProgram } from './own-program.ts';

/** Writes, and tells what. Throws a Fault. */
export async function initText(asked: InitArguments): Promise<string> {
  const files = await setUp({ ...asked, program: ownProgram(), environment: process.env });
  return setUpText(files, asked.dryRun);
}

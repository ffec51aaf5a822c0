// A way of telling that fails is a notice.
import * as core from '@actions/core';

/** Null when it failed, which is a notice: no sink may change the verdict. */
export async function bestEffort<T>(what: string, attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    const code =
      (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : 'unknown reason');
    core.notice(`Leakline could not write ${what} (${code}).`);
    return null;
  }
}

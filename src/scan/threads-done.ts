// How far the threads of a scan are, and waiting for them.

/** The sum of what each thread says in the array that all share: things and bytes in turn. */
export function sumDone(done: Float64Array): { readonly count: number; readonly bytes: number } {
  let count = 0;
  let bytes = 0;
  for (let at = 0; at < done.length; at += 2) {
    count += done[at] ?? 0;
    bytes += done[at + 1] ?? 0;
  }
  return { count, bytes };
}

/** Keeps nobody waiting: threads that work hold the process, and without them nothing is waited for. */
export function later(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds).unref());
}

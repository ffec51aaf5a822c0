// How cost grows with work: generated histories of 1, 2, 4 and 8 times as many commits, each scanned like any
// other.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packsOf } from './pack-entries.mjs';
import { runRounds } from './rounds.mjs';

const generator = fileURLToPath(new URL('generate-history.mjs', import.meta.url));
export const scales = [1, 2, 4, 8];

/** Makes a history in `directory`; gives what the generator says of it. */
export function generate(directory, { scale, commits }) {
  const more = commits === null ? [] : ['--commits', String(commits)];
  const words = [generator, directory, '--scale', String(scale), ...more];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
}

/**
 * Measures the programs at each scale. `commits`: of the smallest history, or null for the generator's own
 * number. Gives for each scale `{ scale, commits, objects, packBytes, planted, results }`, results as of
 * `runRounds`.
 */
export async function measureScaling(programs, { commits, ...options }) {
  const steps = [];
  for (const scale of scales) {
    const directory = path.join(options.scratch, `times-${scale}`);
    const { objects, planted, ...made } = generate(directory, { scale, commits });
    const results = await runRounds(programs, { ...options, kind: 'history', directory });
    const packBytes = packsOf(directory).reduce((sum, { end }) => sum + end, 0);
    steps.push({ scale, commits: made.commits, objects, packBytes, planted, results });
    rmSync(directory, { recursive: true, force: true });
  }
  return steps;
}

// What is over in milliseconds: `--version`, `--help`, the scan of a pull request and that of a commit, from process
// start to exit, each against a bare Node that does nothing, in turn.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { measureMilliseconds } from './measure.mjs';
import { makePullRequest } from './pull-request.mjs';
import { makeStagedChange } from './staged-change.mjs';
import { summarize } from './statistics.mjs';

const bareNode = { name: 'bare Node', words: [process.execPath, '-e', '0'], exits: [0] };

/** Runs the calls in turn. `overNode` and `leastOverNode` are differences of medians and of the
 * least. */
function inTurn(calls, runs, cwd) {
  const all = [bareNode, ...calls].map((call) => ({ ...call, taken: [], failed: 0 }));
  // The first round fills the caches and is not counted.
  for (let round = 0; round <= runs; round += 1) {
    for (const call of all) {
      const took = measureMilliseconds(call.words, { exits: call.exits, cwd });
      if (took === null) call.failed += 1;
      else if (round > 0) call.taken.push(took);
    }
  }
  const node = summarize(all[0].taken);
  return all.map(({ name, taken, failed }) => {
    const milliseconds = failed > 0 ? null : summarize(taken);
    return {
      name,
      milliseconds,
      overNode: milliseconds === null ? null : milliseconds.median - node.median,
      leastOverNode: milliseconds === null ? null : milliseconds.least - node.least,
      failure: failed > 0 ? `${failed} of ${runs + 1} runs failed` : null,
    };
  });
}

const leaklineCalls = (builds, words, exits) =>
  builds.map(({ name, program }) => ({
    name: `${name} ${words[0]}`,
    words: [process.execPath, program, ...words],
    exits,
  }));

/** `builds`: of Leakline, with `name` and `program`. */
export function measureStart(builds, runs) {
  const calls = [...leaklineCalls(builds, ['--version'], [0]), ...leaklineCalls(builds, ['--help'], [0])];
  return inTurn(calls, runs);
}

/** Scans a pull request made in a clone of the repository, in `scratch`. Gives `{ files, lines, calls }`. */
export function measureDiff(builds, { repository, scratch, runs }) {
  const clone = mkdtempSync(path.join(scratch, 'clone-'));
  const { base, head, files, lines } = makePullRequest(repository, clone);
  const words = ['diff', `${base}..${head}`, '--format', 'json', '-q'];
  const calls = inTurn(leaklineCalls(builds, words, [0, 1]), runs, clone);
  rmSync(clone, { recursive: true, force: true });
  return { files, lines, calls };
}

/** Scans what is staged in a clone of the repository, in `scratch`. Gives `{ files, lines, bytes, tracked, calls }`. */
export function measureStaged(builds, { repository, scratch, runs }) {
  const clone = mkdtempSync(path.join(scratch, 'clone-'));
  const change = makeStagedChange(repository, clone);
  const calls = inTurn(leaklineCalls(builds, ['staged'], [0, 1]), runs, clone);
  rmSync(clone, { recursive: true, force: true });
  return { ...change, calls };
}

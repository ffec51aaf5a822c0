// Rounds of runs: every program once, in turn, then every one again, so that a machine that gets slower does
// so for all of them. A program that fails is out, with what it said; one that is slow is not repeated.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { measureRun } from './measure.mjs';
import { summarize } from './statistics.mjs';

/**
 * Runs the programs on one folder. `kind`: `history` or `tree`; `runs`: rounds; `limitSeconds`: a run that
 * takes longer is ended and has failed; `repeatSeconds`: a program whose run took longer is not run again;
 * `scratch`: a folder to write in; `say`: told after each run. Gives for each program `{ name, note, runs,
 * findings, bytes, failure, wall, cpu, peakBytes }`.
 */
export async function runRounds(
  programs,
  { kind, directory, runs, timer, limitSeconds, repeatSeconds, scratch, say },
) {
  const states = programs.map((program) => ({
    program,
    runs: [],
    findings: null,
    bytes: null,
    failure: null,
  }));
  for (let round = 0; round < runs; round += 1) {
    for (const state of states) {
      if (state.failure !== null || (state.runs.at(-1)?.wallSeconds ?? 0) > repeatSeconds) continue;
      const run = await runOnce(state, { kind, directory, timer, limitSeconds, scratch });
      say(state.program.name, run);
    }
  }
  return states.map((state) => resultOf(state, kind));
}

async function runOnce(state, { kind, directory, timer, limitSeconds, scratch }) {
  const { program } = state;
  const folder = mkdtempSync(path.join(scratch, 'run-'));
  const report = path.join(folder, 'report');
  const words = program[kind]({ program: program.program, directory, report });
  const run = await measureRun({ timer, words, folder, exits: program.exits, limitSeconds });
  if (run.failure === null) {
    const outputs = { report, stdout: path.join(folder, 'stdout'), stderr: path.join(folder, 'stderr') };
    state.findings = program.findings(outputs);
    state.bytes = program.bytes(outputs);
    state.runs.push(run);
  } else state.failure = run.failure;
  // Reports of large histories are large, too.
  rmSync(folder, { recursive: true, force: true });
  return run;
}

function resultOf({ program, runs, findings, bytes, failure }, kind) {
  const counted = failure === null ? runs : [];
  const peaks = counted.map(({ peakBytes }) => peakBytes).filter((peak) => peak !== null);
  return {
    name: program.name,
    note: kind === 'history' ? program.note : null,
    failure,
    findings: failure === null ? findings : null,
    bytes: failure === null ? bytes : null,
    wall: counted.length === 0 ? null : summarize(counted.map(({ wallSeconds }) => wallSeconds)),
    cpu: counted.length === 0 ? null : summarize(counted.map(({ cpuSeconds }) => cpuSeconds)),
    peakBytes: peaks.length === 0 ? null : Math.max(...peaks),
    runs: counted.map(({ failure: _, ...run }) => run),
  };
}

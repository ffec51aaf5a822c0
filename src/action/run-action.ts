// What the action does: inputs and event in; a scan; annotations, a SARIF file, a job summary, outputs and a verdict out.
// Each way of telling is best effort and independent: one that fails is a notice, and the verdict depends on the findings
// and on completeness alone.
import { resolve } from 'node:path';
import process from 'node:process';
import * as core from '@actions/core';
import { type OptionName, resolveSettings } from '../config/resolve-settings.ts';
import type { Repository } from '../git/open-repository.ts';
import { dispatchedSince, eventRange, type RangeRequest } from '../github/event-range.ts';
import { eventSubject } from '../github/event-subject.ts';
import { configurationPathsOf, configureScan } from '../scan/configure-scan.ts';
import { listenForEnd } from '../scan/end-signals.ts';
import { logTimes, progressLines } from '../scan/progress-lines.ts';
import { resolveEventRange } from '../scan/resolve-event-range.ts';
import { type ScanRequest, scan } from '../scan/scan.ts';
import type { TextGiver } from '../scan/scan-given-texts.ts';
import { actionLog } from './action-log.ts';
import { apiPlace } from './api-place.ts';
import { bestEffort } from './best-effort.ts';
import { cacheFile } from './cache-file.ts';
import { type RunEvent, readEvent } from './event.ts';
import { failureOf } from './failure-of.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type ObjectRemotes, objectRemotes } from './object-remotes.ts';
import { locate } from './places.ts';
import { runnerMask } from './runner-mask.ts';
import { tellFailure } from './sinks.ts';
import { tellReport } from './tell-report.ts';

/** Runs once; sets the process's exit code; throws nothing. */
export async function runAction(): Promise<void> {
  try {
    const startedAt = new Date();
    const inputs = readInputs();
    const workspace = process.env['GITHUB_WORKSPACE'] || process.cwd();
    const event = await readEvent(process.env);
    const typed = {
      ...inputs.typed,
      since: inputs.typed.since || dispatchedSince(event.eventName, event.payload),
      cache: await cacheFile(inputs.typed.cache, workspace),
    };
    const nameOf: OptionName = (option) => `the input "${option}"`;
    resolveSettings(typed, nameOf);
    const range = requestedRange(inputs, event);
    core.info(`Range: ${range.chosenBy}`);
    // A runner that cancels a job sends SIGINT, and SIGTERM 7.5 seconds later: time enough to tell of what was found.
    const ending = listenForEnd(process, (name) => core.info(`Ended by ${name}.`));
    const texts = inputs.texts ? textsOf(inputs, event) : undefined;
    const likelyRefs = likelyRefsOf(range, event);
    const remotes = objectRemotes({ token: inputs.token, likelyRefs, signal: ending.signal }, process.env);
    const directory = resolve(workspace, inputs.path);
    const configuration = inputs.configuration && resolve(workspace, inputs.configuration);
    let scanned: Repository | null = null;
    const keep = (repository: Repository | undefined) => {
      scanned = repository ?? null;
    };
    const wanted = scanRequest(range, directory, remotes, { texts, configuration, keep });
    const options = { typed, nameOf, directory, configuration };
    try {
      const { request, settings, notices } = await configureScan(wanted, options);
      const report = await scan(request, settings, {
        progress: progressLines(
          (line) => core.info(line),
          () => performance.now(),
          logTimes,
        ),
        log: actionLog(inputs.log),
        signal: ending.signal,
        notices,
        // A runner takes the value out of its own output; where there is none it would only be printed.
        ...(process.env['GITHUB_ACTIONS'] === 'true' ? { mask: runnerMask(process.env) } : {}),
      });
      const places = await locate(range, inputs, workspace);
      const telling = { places, range, event, startedAt, repository: scanned };
      process.exitCode = await tellReport(report, inputs, settings, telling);
    } finally {
      await remotes.remove();
    }
    ending.close();
  } catch (error) {
    await fail(error);
  }
}

/** What the event and the inputs ask for. Throws a Fault: `bad-event-payload`, `unsupported-event`, `bad-argument`. */
function requestedRange({ scan: scanInput, base, head }: Inputs, event: RunEvent): RangeRequest {
  return eventRange({ ...event, scanInput, baseInput: base ?? '', headInput: head ?? '' });
}

/** Refs that lead to what the event is about, for a server that gives nothing by its id. */
function likelyRefsOf(range: RangeRequest, event: RunEvent): string[] {
  const { ref } = eventSubject(event);
  const branch = range.kind === 'diff' ? range.fallbackBranch : null;
  const refs = [event.ref, ref, branch === null ? '' : `refs/heads/${branch}`];
  return [...new Set(refs.filter((name) => name.startsWith('refs/')))];
}

interface DiffWishes {
  readonly texts: TextGiver | undefined;
  readonly configuration: string | null | false;
  /** Is given the repository with what was fetched, where something was. */
  readonly keep: (repository: Repository | undefined) => void;
}

function scanRequest(
  range: RangeRequest,
  directory: string,
  remotes: ObjectRemotes,
  { texts, configuration, keep }: DiffWishes,
): ScanRequest {
  switch (range.kind) {
    case 'diff':
      return {
        kind: 'diff',
        directory,
        range: async (repository, notices) => {
          const paths = configurationPathsOf(repository, configuration);
          const found = await resolveEventRange(repository, range, notices, remotes.openers, paths);
          keep(found.repository);
          return found;
        },
        ...(texts === undefined ? {} : { texts }),
      };
    case 'nothing':
      return { kind: 'nothing', chosenBy: range.chosenBy };
    default:
      return { kind: range.kind, directory, chosenBy: range.chosenBy };
  }
}

/** The messages of the commits at least; the rest where the event is about a pull request and the token may read it. */
function textsOf({ token }: Inputs, event: RunEvent): TextGiver {
  const { pullRequest } = eventSubject(event);
  return async (notices) => {
    if (pullRequest === null || token === '') return [];
    const { givenTexts } = await import('./told-to-github.ts');
    const place = apiPlace(token, process.env);
    return givenTexts(place, process.env['GITHUB_REPOSITORY'] ?? '', pullRequest, notices);
  };
}

async function fail(error: unknown): Promise<void> {
  const { message, status } = failureOf(error);
  await bestEffort('the job summary', () => tellFailure(message));
  core.setFailed(message);
  process.exitCode = status;
}

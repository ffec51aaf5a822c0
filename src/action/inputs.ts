// The action's inputs, as a runner gives them (INPUT_*), and what they mean.
import * as core from '@actions/core';
import { splitList, type TypedOptions } from '../config/resolve-settings.ts';
import { Fault } from '../model/fault.ts';

export const scanKinds = ['auto', 'diff', 'history', 'tree'] as const;
export type ScanKind = (typeof scanKinds)[number];

const wishes = ['auto', 'true', 'false'] as const;
/** `auto`: where it is of use and permitted. */
export type Wish = (typeof wishes)[number];

export interface Inputs {
  readonly scan: ScanKind;
  /** Revisions; null when not given. */
  readonly base: string | null;
  readonly head: string | null;
  /** Relative to the workspace. */
  readonly path: string;
  readonly sarifFile: string;
  /** Empty for none. */
  readonly jsonFile: string;
  /** For what is asked of GitHub; empty for none. */
  readonly token: string;
  readonly uploadSarif: Wish;
  /** Which findings of a history code scanning is told of. */
  readonly historyAlerts: 'head' | 'all';
  /** Empty for the usual one. */
  readonly category: string;
  readonly checkRun: Wish;
  readonly comment: boolean;
  /** Comments on the lines of a pull request, with suggestions. */
  readonly review: boolean;
  /** Scan what people wrote about the pull request, and the messages of its commits. */
  readonly texts: boolean;
  readonly log: 'text' | 'json';
  /** A configuration file, relative to the workspace; null for the usual ones, false for none at all. */
  readonly configuration: string | null | false;
  readonly typed: TypedOptions;
}

/** Reads all inputs. Throws a Fault `bad-argument` that names the input. */
export function readInputs(): Inputs {
  return {
    scan: oneOf('scan', scanKinds, 'auto'),
    base: core.getInput('base') || null,
    head: core.getInput('head') || null,
    path: core.getInput('path') || '.',
    sarifFile: core.getInput('sarif-file') || 'leakline.sarif',
    jsonFile: core.getInput('json-file'),
    token: core.getInput('token'),
    uploadSarif: oneOf('upload-sarif', wishes, 'auto'),
    historyAlerts: oneOf('history-alerts', ['head', 'all'] as const, 'head'),
    category: core.getInput('category'),
    checkRun: oneOf('check-run', wishes, 'auto'),
    comment: flag('comment'),
    review: flag('review'),
    texts: flag('pull-request-texts'),
    log: oneOf('log', ['text', 'json'] as const, 'text'),
    configuration: core.getInput('config') === 'none' ? false : core.getInput('config') || null,
    typed: {
      prefixes: splitList(core.getInput('prefix')),
      internalDomains: splitList(core.getInput('internal-domains')),
      internalSuffixes: splitList(core.getInput('internal-suffixes')),
      addresses: splitList(core.getInput('addresses')),
      exclude: splitList(core.getInput('exclude')),
      only: splitList(core.getInput('only')),
      except: splitList(core.getInput('except')),
      confidence: core.getInput('confidence'),
      failOn: core.getInput('fail-on'),
      loopback: wish('loopback'),
      notes: wish('notes'),
      include: splitList(core.getInput('include')),
      maxBlobSize: core.getInput('max-blob-size'),
      since: core.getInput('since'),
      until: core.getInput('until'),
      branches: splitList(core.getInput('branch')),
      includeUnreachable: wish('include-unreachable'),
      allProvenance: wish('all-provenance'),
      threads: core.getInput('threads'),
      cache: core.getInput('cache'),
      comments: splitList(core.getInput('comments')),
      baseline: core.getInput('baseline'),
      suppressed: wish('suppressed'),
      fingerprintKey: core.getInput('fingerprint-key'),
    },
  };
}

function oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  const text = core.getInput(name).toLowerCase();
  if (text === '') return otherwise;
  const found = allowed.find((word) => word === text);
  if (found !== undefined) return found;
  throw new Fault(
    'bad-argument',
    `the input "${name}" does not know that value`,
    `Give one of ${allowed.join(', ')}.`,
  );
}

function flag(name: string): boolean {
  return wish(name) ?? false;
}

/** What was not said a configuration may say. */
function wish(name: string): boolean | undefined {
  const text = core.getInput(name).toLowerCase();
  if (text === '') return undefined;
  if (text === 'false') return false;
  if (text === 'true') return true;
  throw new Fault('bad-argument', `the input "${name}" is neither true nor false`, 'Give true or false.');
}

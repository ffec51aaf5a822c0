// A baseline is a file of the repository, and scanned like any other: an entry must not be a finding itself. A path that
// holds an address or the name of a host is one, where it stands in a file.
import { formatBaseline } from '../baseline/format-baseline.ts';
import type { Settings } from '../config/settings.ts';
import type { Baseline, BaselineEntry } from '../model/suppression.ts';
import { makeContext, redactMessage } from './context.ts';

const silent = { progress: { step() {} }, log() {} };

/** What is written instead of a path where masking it is not enough. */
const noPath = '';

/** The baseline with paths that give no finding when its file is scanned; they are for people alone. */
export function quietBaseline(baseline: Baseline, settings: Settings): Baseline {
  const first = masked(baseline, settings, ({ path }) => redactMessage(path, settings.detect));
  return masked(first, settings, () => noPath);
}

function masked(baseline: Baseline, settings: Settings, pathFor: (entry: BaselineEntry) => string): Baseline {
  const lines = findingLines(formatBaseline(baseline), baseline.file, settings);
  if (lines.size === 0) return baseline;
  const entries = baseline.entries.map((entry, index) =>
    lines.has(baseline.salts.length + index + 1) ? { ...entry, path: pathFor(entry) } : entry,
  );
  return { ...baseline, entries };
}

/** From 1. */
function findingLines(text: string, file: string, settings: Settings): ReadonlySet<number> {
  const { selection, include, exclude, ...rest } = settings;
  const everything = { ...rest, selection: { only: [], except: [] }, include: [], exclude: [] };
  const judged = makeContext(everything, silent).judge(Buffer.from(text), file);
  return new Set(judged?.matches.map(({ secret }) => judged.blob.region(secret).startLine));
}

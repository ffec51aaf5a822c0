// A baseline is a file of the repository, and scanned like any other: an entry must not be a finding itself. A path that
// holds an address or the name of a host is one, where it stands in a file.
import { formatBaseline } from '../baseline/format-baseline.ts';
import type { Settings } from '../config/settings.ts';
import { Redactor } from '../findings/redactor.ts';
import type { Baseline, BaselineEntry } from '../model/suppression.ts';
import { makeContext } from './context.ts';
import { patternsById, plainDetector } from './whole-detector.ts';

const silent = { progress: { step() {} }, log() {} };

/** The baseline with paths that give no finding when its file is scanned; they are for people alone. */
export function quietBaseline(baseline: Baseline, settings: Settings): Baseline {
  const findingLines = lineFinder(baseline.file, settings);
  const lines = findingLines(baseline);
  if (lines.size === 0) return baseline;
  const redactor = new Redactor(plainDetector(settings.detect), patternsById);
  const masked = withPaths(baseline, lines, ({ path }) => redactor.text(path));
  // Where masking is not enough there is no path.
  return withPaths(masked, findingLines(masked), () => '');
}

/** `lines`: of the file, from 1. */
function withPaths(
  baseline: Baseline,
  lines: ReadonlySet<number>,
  pathFor: (entry: BaselineEntry) => string,
): Baseline {
  if (lines.size === 0) return baseline;
  const entries = baseline.entries.map((entry, index) =>
    lines.has(baseline.salts.length + index + 1) ? { ...entry, path: pathFor(entry) } : entry,
  );
  return { ...baseline, entries };
}

function lineFinder(file: string, settings: Settings): (baseline: Baseline) => ReadonlySet<number> {
  const everything = { ...settings, selection: { only: [], except: [] }, include: [], exclude: [] };
  const context = makeContext(everything, silent);
  return (baseline) => {
    const judged = context.judge(Buffer.from(formatBaseline(baseline)), file);
    return new Set(judged?.matches.map(({ secret }) => judged.blob.region(secret).startLine));
  };
}

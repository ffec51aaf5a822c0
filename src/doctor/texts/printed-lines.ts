// Lines of scripts that are printed and not run: here-documents that somebody is shown
// (pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html, 2.7.4 "Here-Document").

import type { Site } from '../site/site.ts';

const remembered = new WeakMap<Site, Map<string, ReadonlySet<number>>>();

/** 1-based. A document that is written to a script or a unit, or given to a shell, is run. */
export function printedLines(site: Site, path: string): ReadonlySet<number> {
  const ofSite = remembered.get(site) ?? new Map<string, ReadonlySet<number>>();
  remembered.set(site, ofSite);
  const before = ofSite.get(path);
  if (before !== undefined) return before;
  const found = linesOfDocuments(site.read(path) ?? '');
  ofSite.set(path, found);
  return found;
}

const opening = /(?<!<)<<-?\s*(["']?)([A-Za-z_]\w*)\1/;
const isRun =
  /\b(?:ssh|sudo|bash|sh|su)\b(?:(?!\bcat\b).)*<<|(?:>|\btee\b)[^<]*(?:\.service|\.sh|\/bin\/)|\.(?:service|sh)["']?\s*$/;

function linesOfDocuments(text: string): ReadonlySet<number> {
  const printed = new Set<number>();
  if (!text.includes('<<')) return printed;
  let end: string | null = null;
  let run = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (end !== null) {
      if (line.trim() === end) end = null;
      else if (!run) printed.add(index + 1);
    } else {
      const found = opening.exec(line);
      if (found === null) continue;
      end = found[2] ?? '';
      run = isRun.test(line);
    }
  }
  return printed;
}

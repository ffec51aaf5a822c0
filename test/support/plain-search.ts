// The obvious way: one listener, the hits that a test found by itself, and nothing kept from one text to the next.
import type { DetectSettings } from '../../src/config/settings.ts';
import type { BlobText } from '../../src/detect/blob-text.ts';
import { type CompiledNamed, matchNamed } from '../../src/detect/named-matcher.ts';
import { type Answer, lastOfEach, type Recognizer } from '../../src/detect/recognizer.ts';
import { type CompiledPattern, isPromising, matchWindow } from '../../src/detect/regex-matcher.ts';
import type { Match } from '../../src/model/match.ts';

const ascending = (hits: readonly number[]) => [...new Set(hits)].sort((a, b) => a - b);

/** What a recognizer makes of hits, in any order. */
export function recognizeHits(
  recognizer: Recognizer,
  blob: BlobText,
  hits: readonly number[],
  settings: DetectSettings,
): Match[] {
  if (blob.binary || !recognizer.listens(blob)) return [];
  const answers: Answer[] = [];
  let passed = 0;
  for (const hit of ascending(hits)) {
    if (hit < passed) continue;
    const answer = recognizer.judgeAt(blob, hit, settings);
    if (answer === null) continue;
    answers.push(answer);
    if (answer.passed > 0) passed = answer.passed;
  }
  return recognizer.combine?.(answers) ?? answers.flatMap(({ matches }) => matches);
}

/** What stands after the names at hits, in any order. */
export function namedMatches(compiled: CompiledNamed, blob: BlobText, hits: readonly number[]): Match[] {
  if (blob.traits.lock) return [];
  const found = ascending(hits).flatMap((hit) => matchNamed(compiled, blob, hit) ?? []);
  return lastOfEach(found.map((match) => ({ matches: [match], passed: 0, place: null })));
}

/** What an expression finds in the windows about hits, in any order; windows that overlap are one. */
export function matchAbout(compiled: CompiledPattern, blob: BlobText, hits: readonly number[]): Match[] {
  const { reach } = compiled;
  const windows: { start: number; end: number }[] = [];
  for (const hit of ascending(hits).filter((one) => isPromising(compiled, blob, one))) {
    const last = windows.at(-1);
    if (last !== undefined && hit - reach <= last.end + reach) last.end = hit;
    else windows.push({ start: hit, end: hit });
  }
  const out: Match[] = [];
  for (const window of windows) matchWindow(compiled, blob, window, out);
  return out;
}

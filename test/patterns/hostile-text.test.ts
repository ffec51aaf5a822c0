// Time on texts that are made against an expression: one that keeps as many ways open as can be found (worst-text.ts),
// the keywords over and over with what may follow them, and examples that fail at their end. Every pattern is tried on
// each of its texts in a small size, and on the worst of them in a greater one; the slowest of those, and some others by
// turns, on a megabyte. LEAKLINE_LAWS=all tries all on a megabyte, which takes minutes.
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { compileNamed, namedKeywords } from '../../src/detect/named-matcher.ts';
import { parseRegex } from '../../src/detect/regex-ast.ts';
import { compilePattern } from '../../src/detect/regex-matcher.ts';
import type { NamedPattern, RegexPattern } from '../../src/model/pattern.ts';
import { matchAbout, namedMatches } from '../support/plain-search.ts';
import { expand } from '../support/samples.ts';
import { slowKnown, stepsKnown } from './exceptions.ts';
import { keywordOffsets } from './keyword-offsets.ts';
import { randomFrom, sampleOf } from './regex-samples.ts';
import { worstText } from './worst-text.ts';

type Sought = RegexPattern | NamedPattern;

const sought = allPatterns.filter(
  (pattern): pattern is Sought => pattern.kind === 'regex' || pattern.kind === 'named',
);
const small = 1 << 10;
const large = 1 << 14;
const megabyte = 1 << 20;
/** Of processor time, for a megabyte. The matcher of named patterns looks at a stretch of text after each name. */
const millisecondsMax = { regex: 2000, named: 6000 };
/** Below this no two times are compared: the machine is busy with other tests. */
const comparableMilliseconds = 500;
/** How many are tried on a megabyte; named patterns share one matcher, so that few of them show the rest. */
const slowest = { regex: 6, named: 2 };
const byTurns = { regex: 6, named: 2 };
const all = process.env['LEAKLINE_LAWS'] === 'all';

/** Texts to repeat, which an expression is slow on if it is slow on any. */
function hostilePieces(pattern: Sought): string[] {
  const random = randomFrom(3);
  const node = parseRegex(pattern.kind === 'regex' ? pattern.regex : pattern.value);
  const worst = worstText(node, 1500).text;
  const match = expand(pattern.examples.match[0]?.text ?? '');
  if (pattern.kind === 'named') {
    const name = pattern.names[0] ?? '';
    const { text } = sampleOf(node, { random });
    return [`${name} `, `${name}_key=${text}x `, `${name} key ${worst}\x01`, `${name}key`, `${match}!`];
  }
  const { before } = sampleOf(node, { random });
  const keyword = pattern.keywords[0] ?? '';
  const cuts = [10, 30, 80, 200, 600].filter((cut) => cut < worst.length);
  return [
    `${before}${worst}`,
    `${before}${worst}\x01\n`,
    ...cuts.map((cut) => `${before}${worst.slice(0, cut)}`),
    `${before}${worst.slice(0, 40)}${worst.slice(-1).repeat(200)}`,
    keyword,
    `${keyword}=`,
    `${keyword} "`,
    `${keyword}:a@`,
    `${keyword}A1b2-._`,
    `${match}!`,
  ];
}

function runner(pattern: Sought): (blob: BlobText, hits: readonly number[]) => void {
  if (pattern.kind === 'regex') {
    const compiled = compilePattern(pattern);
    return (blob, hits) => matchAbout(compiled, blob, hits);
  }
  const compiled = compileNamed(pattern);
  return (blob, hits) => namedMatches(compiled, blob, hits);
}

function stopwatch(pattern: Sought) {
  const run = runner(pattern);
  const keywords = pattern.kind === 'regex' ? pattern.keywords : namedKeywords(pattern);
  return (piece: string, bytes: number): number => {
    const text = piece.repeat(Math.ceil(bytes / piece.length)).slice(0, bytes);
    const blob = new BlobText(Buffer.from(text, 'latin1'), 'a.conf');
    const hits = keywordOffsets(text, keywords);
    const start = process.cpuUsage();
    run(blob, hits);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

interface Trial {
  readonly pattern: Sought;
  readonly piece: string;
  /** On the large size, of processor time. */
  readonly milliseconds: number;
}

/** The piece that takes a pattern longest. */
function worstPiece(pattern: Sought): Trial {
  const time = stopwatch(pattern);
  const [worst] = hostilePieces(pattern)
    .map((piece) => ({ pattern, piece, milliseconds: time(piece, small) }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
  if (worst === undefined) throw new Error(`${pattern.id}: no hostile text`);
  const hopeless = worst.milliseconds * (megabyte / small) > 20 * limitOf(pattern);
  return hopeless ? worst : { ...worst, milliseconds: time(worst.piece, large) };
}

function limitOf({ id, kind }: Sought): number {
  return slowKnown.get(id) ?? millisecondsMax[kind];
}

function tell({ pattern, piece }: Trial, what: string): string {
  return `${pattern.id} on ${JSON.stringify(piece.slice(0, 60))}: ${what}`;
}

/** What a trial in the large size shows to be too slow already. */
function slowInLarge(trial: Trial): string[] {
  const limit = (limitOf(trial.pattern) * large) / megabyte;
  if (trial.milliseconds <= limit) return [];
  const again = stopwatch(trial.pattern)(trial.piece, large);
  return again > limit ? [tell(trial, `${again.toFixed(0)} ms for ${large} bytes`)] : [];
}

function slowOnMegabyte(trial: Trial): string[] {
  const time = stopwatch(trial.pattern);
  const limit = limitOf(trial.pattern);
  const whole = time(trial.piece, megabyte);
  if (whole > limit && time(trial.piece, megabyte) > limit) {
    return [tell(trial, `${whole.toFixed(0)} ms for a megabyte`)];
  }
  if (whole < comparableMilliseconds) return [];
  const half = time(trial.piece, megabyte / 2);
  return whole > half * 3 && time(trial.piece, megabyte) > time(trial.piece, megabyte / 2) * 3
    ? [tell(trial, `${half.toFixed(0)} ms for half a megabyte, ${whole.toFixed(0)} ms for a whole one`)]
    : [];
}

/** The slowest, and some of the others: other ones each day. */
function chosen(trials: readonly Trial[], kind: Sought['kind']): Trial[] {
  if (all) return [...trials];
  const sorted = [...trials].sort((a, b) => b.milliseconds - a.milliseconds);
  const rest = sorted.slice(slowest[kind]);
  const turn = Math.floor(Date.now() / 86_400_000) * byTurns[kind];
  const others = Array.from({ length: byTurns[kind] }, (_, i) => rest[(turn + i) % rest.length]);
  return [...sorted.slice(0, slowest[kind]), ...others.filter((one) => one !== undefined)];
}

/** Those that may take for ever are known, and not tried. */
const hopelessSteps = 1e12;
const tried = sought.filter(({ id }) => (stepsKnown.get(id) ?? 0) < hopelessSteps);

describe.each(['regex', 'named'] as const)('hostile texts, on patterns of the kind %s,', (kind) => {
  it('take a time in line with their length', { timeout: 1_200_000 }, () => {
    const trials = tried.filter((pattern) => pattern.kind === kind).map(worstPiece);
    const inLarge = trials.flatMap(slowInLarge);
    expect(inLarge).toEqual([]);
    expect(chosen(trials, kind).flatMap(slowOnMegabyte)).toEqual([]);
  });
});

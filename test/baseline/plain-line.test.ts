import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isCalendarDay } from '../../src/baseline/calendar-day.ts';
import { formatBaseline } from '../../src/baseline/format-baseline.ts';
import { parseBaseline, parseThroughConflicts } from '../../src/baseline/parse-baseline.ts';
import { isPlainLine, plainFingerprint, readPlainLine } from '../../src/baseline/plain-line.ts';
import { Fault } from '../../src/model/fault.ts';
import { baselineOf, baselines, entry, file } from './baselines.ts';

const reading = vi.hoisted(() => ({ isSlow: false }));
vi.mock('../../src/baseline/plain-line.ts', async (original) => {
  const real = await original<typeof import('../../src/baseline/plain-line.ts')>();
  return {
    ...real,
    isPlainLine: (line: string) => !reading.isSlow && real.isPlainLine(line),
    readPlainLine: (line: string) => (reading.isSlow ? null : real.readPlainLine(line)),
  };
});

/** What a text is, or what is wrong with it. */
function outcome(text: string, parse: typeof parseBaseline, isSlow: boolean) {
  reading.isSlow = isSlow;
  try {
    return parse(text, file);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { code, message, mend } = error;
    return { code, message, mend };
  } finally {
    reading.isSlow = false;
  }
}

/** How many of some lines the quick reader takes. */
function taken(lines: readonly string[]): number {
  return lines.filter((line) => readPlainLine(line) !== null).length;
}

const written = baselines.map((baseline) => formatBaseline(baseline).split('\n').filter(Boolean));
const piece = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.constantFrom(
    '"',
    '\\',
    '\\"',
    '\\u00E9',
    '\\u00e',
    '\\x',
    '\\/',
    '}',
    '{',
    ',',
    ':',
    ' ',
    '\t',
    '\r',
    '\0',
    '\x7f',
  ),
  fc.constantFrom(
    '\u2028',
    '\ud800',
    '\n',
    'salt',
    '"path":"",',
    ',"who":""',
    '-02-30',
    '-13-01',
    '-00-10',
    'c1:',
    'A',
  ),
);

/** A line with something put in the place of some characters, somewhere. */
const mutated = fc
  .tuple(written, fc.nat(), fc.nat({ max: 400 }), fc.nat({ max: 5 }), piece)
  .map(([lines, which, at, without, put]) => {
    const line = lines[which % lines.length] ?? '';
    const place = at % (line.length + 1);
    return line.slice(0, place) + put + line.slice(place + without);
  });

/** Values with what a merge, an editor or a person makes of lines: in any order, twice, with other ends, spoilt. */
const texts = fc
  .tuple(
    fc.array(written, { maxLength: 3 }),
    fc.array(fc.oneof(mutated, fc.string(), fc.constantFrom('', ' ', '<<<<<<< a', '=======', '>>>>>>> c')), {
      maxLength: 2,
    }),
    fc.infiniteStream(fc.nat()),
    fc.boolean(),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    fc.constantFrom('', '\ufeff', '\ufeff\ufeff'),
  )
  .map(([files, spoilt, ranks, isShuffled, end, start]) => {
    const lines = [...files.flat(), ...spoilt].map((line) => ({ line, rank: ranks.next().value ?? 0 }));
    if (isShuffled) lines.sort((a, b) => a.rank - b.rank);
    return start + lines.map(({ line }) => line).join(end) + (lines.length % 2 === 0 ? end : '');
  });

describe('the quick reader of lines', () => {
  test('takes every entry as it is written', () => {
    fc.assert(
      fc.property(baselines, (baseline) => {
        const lines = formatBaseline({ ...baseline, salts: [] })
          .split('\n')
          .filter(Boolean);
        expect(lines.map(readPlainLine)).toEqual(
          baseline.entries.map((one) => (one.patternId.includes('\u{1f511}') ? null : one)),
        );
      }),
    );
  });

  test('knows which lines it takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mutated,
          written.map(([, line = '']) => line),
        ),
        (line) => {
          const read = readPlainLine(line);
          expect(isPlainLine(line)).toBe(read !== null);
          if (read !== null) expect(plainFingerprint(line).replaceAll('-', '')).toBe(read.fingerprint);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each<[name: string, parse: typeof parseBaseline]>([
    ['whole', parseBaseline],
    ['with conflicts', parseThroughConflicts],
  ])('makes no difference to what a file says, or to what is wrong with it: %s', (_, parse) => {
    fc.assert(
      fc.property(fc.oneof(texts, mutated, fc.string()), (text) => {
        expect(outcome(text, parse, false)).toEqual(outcome(text, parse, true));
      }),
      { numRuns: 1500 },
    );
  });

  test('leaves to the other one what is as good, and what is not', () => {
    const line = formatBaseline(baselineOf([entry(1, { until: '2028-02-29' })], [])).trimEnd();
    expect(taken([line])).toBe(1);
    const others = [
      `${line} `,
      `${line}\n`,
      line.replace('0001-0001', '00010001'),
      line.replace('"state":"accepted-risk",', ''),
      line.replace('2028', '2027'),
      line.replace('github.personal-access-token', ''),
      line.replace('.ts', '\\x'),
      line.replace('.ts', '\t'),
    ];
    expect(others).not.toContain(line);
    expect(taken(others)).toBe(0);
  });

  test('has room and time for what has no end', () => {
    const longest = formatBaseline(baselineOf([entry(1, { path: 'a\u00e9'.repeat(1400) })], [])).trimEnd();
    const start = performance.now();
    expect(taken([longest, longest.slice(0, -1), longest.replace('"state"', '"stat"')])).toBe(1);
    const path = '\n'.repeat(5_000_000);
    const long = formatBaseline(baselineOf([entry(1, { path })], []));
    expect(performance.now() - start).toBeLessThan(3000);
    expect(taken([long])).toBe(0);
    expect(parseBaseline(long.replace('s1:', 'k1:'), file).baseline.entries[0]?.path).toBe(path);
  });
});

test('a day is one that there is', () => {
  const number = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(number(0, 9999), number(0, 13), number(0, 32), (year, month, day) => {
      const digits = (value: number, length: number) => String(value).padStart(length, '0');
      const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
      const at = new Date(`${text}T00:00:00Z`);
      const isThere = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
      expect(isCalendarDay(text)).toBe(isThere);
    }),
    { numRuns: 2000 },
  );
  expect(['1900-02-29', '2000-02-29', '2027-1-31', '2027-01-31\n', ''].map(isCalendarDay)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

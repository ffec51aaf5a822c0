import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberRun, renumberScript, Scripts, ScriptWriter } from '../../../src/git/pack/tree-scripts.ts';

/** A tree's entries: two numbers each. */
type Entries = readonly number[];

interface Step {
  readonly copied: readonly [first: number, count: number] | null;
  readonly added: Entries;
}

function runOf(numbers: readonly number[]): NumberRun {
  const run = new NumberRun();
  for (const number of numbers) run.push(number);
  return run;
}

function write(writer: ScriptWriter, removed: Entries, steps: readonly Step[]): number {
  const count = steps.reduce((sum, { copied, added }) => sum + (copied?.[1] ?? added.length / 2), 0);
  const told = steps.flatMap(({ copied, added }) => copied ?? [-1, added.length / 2, ...added]);
  return writer.add(runOf([removed.length / 2, ...removed]), runOf([count, steps.length, ...told]));
}

const entries = fc
  .array(fc.tuple(fc.nat({ max: 999 }), fc.integer({ min: -9, max: 999 })), { maxLength: 6 })
  .map((pairs) => pairs.flat());
const steps = fc.array(
  fc.record({
    copied: fc.option(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 })), { freq: 2 }),
    added: entries,
  }),
  { maxLength: 5 },
);
const base = Int32Array.from({ length: 16 }, (_, at) => 5000 + at);

test('scripts give what was written, by whichever thread, and other numbers where they are renumbered', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.boolean(), entries, steps), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (trees, isRenumbered) => {
        const counter = new Int32Array(2);
        const writers = [new ScriptWriter(counter, 1), new ScriptWriter(counter, 1)] as const;
        const places = trees.map(([first, removed, told]) => write(writers[first ? 0 : 1], removed, told));
        const blocks = new Map(writers.flatMap((writer) => [...writer.blocks]));
        const renumbered = (all: Entries) => (isRenumbered ? all.map((number) => number * 2) : all);
        if (isRenumbered) {
          const twice = (number: number) => number * 2;
          for (const place of places) renumberScript(blocks, place, twice, twice);
        }
        const scripts = new Scripts(blocks);
        for (const [at, [, removed, told]] of trees.entries()) {
          const place = places[at] ?? 0;
          const whole = told.flatMap(({ copied, added }) =>
            copied === null
              ? renumbered(added)
              : [...base.subarray(copied[0] * 2, (copied[0] + copied[1]) * 2)],
          );
          const news = told.flatMap(({ copied, added }) => (copied === null ? renumbered(added) : []));
          expect([...scripts.run(place, base)]).toEqual(whole);
          expect([...scripts.added(place)]).toEqual(news);
          expect([...scripts.removed(place)]).toEqual(renumbered(removed));
        }
      },
    ),
  );
});

test('a script may be longer than a block', () => {
  const counter = new Int32Array(2);
  const [one, other] = [new ScriptWriter(counter, 1), new ScriptWriter(counter, 1)];
  const long = Array.from({ length: 600_000 }, (_, at) => at);
  const short = [{ copied: null, added: [7, 8] }];
  const written = [
    [write(one, [], short), [7, 8]],
    [write(one, [1, 2], [{ copied: null, added: long }]), long],
    [write(other, [], short), [7, 8]],
    [write(one, [], short), [7, 8]],
  ] as const;
  const scripts = new Scripts(new Map([...one.blocks, ...other.blocks]));
  for (const [place, added] of written) {
    // Compared as bytes: half a million numbers one by one take seconds.
    const found = Buffer.from(Int32Array.from(scripts.added(place)).buffer);
    expect(found.equals(Buffer.from(Int32Array.from(added).buffer))).toBe(true);
  }
  expect([...scripts.removed(written[1][0])]).toEqual([1, 2]);
});

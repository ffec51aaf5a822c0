import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedLines, countLines } from '../../src/git/added-lines.ts';
import { makeRepository } from '../support/repository.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const added = (before: string, after: string): number[] => addedLines(bytes(before), bytes(after));

/** Lines with their line breaks. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The slow and obvious way: a table of the lengths of all longest common subsequences. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(line === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    });
    row = next;
  }
  return row[b.length]!;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (part[at] === line) at += 1;
  return at === part.length;
}

/**
 * Few distinct lines, so that they come again; some end in CR LF, and the last one may lack its line break.
 */
const file = fc
  .tuple(
    fc.array(fc.constantFrom('', 'a', 'b', 'c', 'aa', 'x\r', '\r', '\xff'), { maxLength: 24 }),
    fc.boolean(),
  )
  .map(([lines, open]) => lines.join('\n') + (open || lines.length === 0 ? '' : '\n'));

describe('addedLines', () => {
  test.each([
    ['nothing in nothing', '', '', []],
    ['all of a new file', '', 'a\nb\n', [1, 2]],
    ['nothing when all goes', 'a\nb\n', '', []],
    ['a line in the middle', 'a\nc\n', 'a\nb\nc\n', [2]],
    ['a changed line', 'a\nb\nc\n', 'a\nB\nc\n', [2]],
    ['CR LF for LF', 'a\nb\n', 'a\r\nb\n', [1]],
    ['a line break at the end that goes', 'a\nb\n', 'a\nb', [2]],
    ['a line break at the end that comes', 'a\nb', 'a\nb\n', [2]],
    ['one of several equal lines', 'x\nx\n', 'x\nx\nx\n', [3]],
    ['equal tails that start within a line', 'ab\nc\n', 'b\nc\n', [1]],
    ['a longer first line', 'b\nc\n', 'ab\nc\n', [1]],
  ])('finds %s', (_name, before, after, expected) => {
    expect(added(before, after)).toEqual(expected);
  });

  test('keeps a longest common subsequence, for any two files', () => {
    fc.assert(
      fc.property(file, file, (before, after) => {
        const now = linesOf(after);
        const fresh = new Set(added(before, after));
        const kept = now.filter((_line, index) => !fresh.has(index + 1));
        expect(isSubsequence(kept, linesOf(before))).toBe(true);
        expect(kept.length).toBe(commonLength(linesOf(before), now));
        expect([...fresh]).toEqual([...fresh].sort((a, b) => a - b));
        expect(now.length).toBe(countLines(bytes(after)));
      }),
      { numRuns: 3000 },
    );
  });

  test('leaves out what is equal at both ends, however long', () => {
    const common = fc.integer({ min: 0, max: 700 }).map((count) => 'a line\n'.repeat(count));
    fc.assert(
      fc.property(common, file, file, common, (first, before, after, last) => {
        const numbers = new Set(added(`${first}${before}\n${last}`, `${first}${after}\n${last}`));
        const now = linesOf(`${first}${after}\n${last}`);
        const kept = now.filter((_line, index) => !numbers.has(index + 1));
        const others = commonLength(linesOf(`${before}\n`), linesOf(`${after}\n`));
        const same = linesOf(first).length + linesOf(last).length;
        expect(isSubsequence(kept, linesOf(`${first}${before}\n${last}`))).toBe(true);
        expect(kept.length).toBe(same + others);
      }),
      { numRuns: 500 },
    );
  });

  test('falls back to counting lines when the files differ too much', () => {
    fc.assert(
      fc.property(file, file, (before, after) => {
        const limits = { editsMax: 1, stepsMax: 1 };
        const fresh = addedLines(bytes(before), bytes(after), limits);
        const now = linesOf(after);
        const counts = new Map<string, number>();
        for (const line of linesOf(before)) counts.set(line, (counts.get(line) ?? 0) + 1);
        for (const [index, line] of now.entries()) {
          if (!fresh.includes(index + 1)) counts.set(line, (counts.get(line) ?? 0) - 1);
        }
        expect(Math.min(0, ...counts.values())).toBe(0);
        expect(fresh.length).toBeLessThanOrEqual(now.length);
      }),
    );
  });

  test('adds no more lines than git diff --minimal', () => {
    const repo = makeRepository();
    fc.assert(
      fc.property(file, file, (before, after) => {
        writeFileSync(join(repo.path, 'before'), before, 'latin1');
        writeFileSync(join(repo.path, 'after'), after, 'latin1');
        const counts = gitCounts(repo.path, repo);
        expect(added(before, after).length).toBeLessThanOrEqual(counts);
      }),
      { numRuns: 60 },
    );
  });

  test('answers for large files that have nothing in common, and for large equal ones', () => {
    const one = Array.from({ length: 60_000 }, (_, i) => `a${(i * 7919) % 5000}\n`).join('');
    const other = Array.from({ length: 60_000 }, (_, i) => `a${(i * 104_729 + 13) % 5000}\n`).join('');
    const started = Date.now();
    expect(added(one, other).length).toBeLessThanOrEqual(60_000);
    expect(added(one, one)).toEqual([]);
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});

function gitCounts(folder: string, repo: { git(args: readonly string[]): string }): number {
  // Exit status 1 says that they differ: a shell would be needed to take it, so both are committed as blobs.
  const before = repo.git(['hash-object', '-w', '--no-filters', join(folder, 'before')]);
  const after = repo.git(['hash-object', '-w', '--no-filters', join(folder, 'after')]);
  const out = repo.git(['diff', '--numstat', '--minimal', '--text', before, after]);
  return out === '' ? 0 : Number(out.split('\t')[0]);
}

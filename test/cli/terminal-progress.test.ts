// The line that shows progress: on a terminal only, after a second, and gone at the end.
import { describe, expect, test } from 'vitest';
import { progressLine, terminalProgress } from '../../src/cli/terminal-progress.ts';

const state = { phase: 'scanning blobs', done: 1204, total: 5311, bytes: 18_240_000 };

function terminal(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  const stream = {
    isTTY,
    columns,
    write: (text: string) => written.push(text),
  } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

test('the line tells what, how many of how many, bytes and seconds', () => {
  expect(progressLine(state, 6.7)).toBe('scanning blobs 1,204 of 5,311 (22%), 18.2 MB, 6 s');
  expect(progressLine({ ...state, total: null, bytes: 0 }, 1)).toBe('scanning blobs 1,204, 1 s');
});

describe('terminalProgress', () => {
  test('is silent for a second, then shows no more than a few lines a second, and clears', () => {
    let now = 0;
    const { stream, written } = terminal(true, 80);
    const progress = terminalProgress(stream, () => now, true);
    for (now = 0; now < 2000; now += 10) progress.step(state);
    expect(written.length).toBeGreaterThan(3);
    expect(written.length).toBeLessThan(10);
    now = 999;
    progress.clear();
    expect(written.at(-1)).toBe('\r\u001b[K');
    const early = terminal(true, 80);
    const quick = terminalProgress(early.stream, () => now, true);
    quick.step(state);
    quick.clear();
    expect(early.written).toEqual([]);
  });

  test('says nothing where there is no terminal, or it is not wanted', () => {
    for (const [isTTY, wanted] of [
      [false, true],
      [true, false],
    ] as const) {
      let now = 0;
      const { stream, written } = terminal(isTTY, 80);
      const progress = terminalProgress(stream, () => now, wanted);
      now = 5000;
      progress.step(state);
      progress.clear();
      expect(written).toEqual([]);
    }
  });

  test('never wraps, also on a terminal that does not tell its width', () => {
    let now = 0;
    const narrow = terminal(true, 20);
    const unknown = terminal(true, 0);
    const both = [narrow, unknown].map(({ stream }) => terminalProgress(stream, () => now, true));
    now = 5000;
    for (const progress of both) progress.step(state);
    const plain = (text: string | undefined) => (text ?? '').replace('\r\u001b[K', '');
    expect(plain(narrow.written[0])).toBe('scanning blobs 1,20');
    expect(plain(unknown.written[0])).toMatch(/, 5 s$/);
  });
});

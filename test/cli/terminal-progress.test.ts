// How progress is shown: on a terminal a line that is gone at the end, in a log a line now and then, in entries for
// programs, and not at all where it is not wanted. The clock is the test's own.
import { describe, expect, test } from 'vitest';
import { shownProgress } from '../../src/cli/shown-progress.ts';
import { terminalProgress } from '../../src/cli/terminal-progress.ts';

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

describe('terminalProgress', () => {
  test('is silent for a second, then shows no more than ten lines a second, and clears', () => {
    let now = 0;
    const { stream, written } = terminal(true, 80);
    const progress = terminalProgress(stream, () => now);
    for (now = 0; now < 2000; now += 10) progress.step(state);
    expect(written.length).toBeGreaterThan(7);
    expect(written.length).toBeLessThanOrEqual(10);
    progress.clear();
    expect(written.at(-1)).toBe('\r\u001b[K');
    const cleared = written.length;
    progress.clear();
    expect(written.length).toBe(cleared);
    now = 999;
    const early = terminal(true, 80);
    const quick = terminalProgress(early.stream, () => now);
    quick.step(state);
    quick.clear();
    expect(early.written).toEqual([]);
  });

  test('never wraps, also on a terminal that does not tell its width', () => {
    let now = 0;
    const narrow = terminal(true, 20);
    const unknown = terminal(true, 0);
    const both = [narrow, unknown].map(({ stream }) => terminalProgress(stream, () => now));
    now = 5000;
    for (const progress of both) progress.step(state);
    const plain = (text: string | undefined) => (text ?? '').replace('\r\u001b[K', '');
    expect(plain(narrow.written[0])).toBe('scanning blobs 1,20');
    expect(plain(unknown.written[0])).toMatch(/, 5 s$/);
  });
});

describe('shownProgress', () => {
  function shown(isTTY: boolean, wish: { quiet: boolean; log: 'text' | 'json' }) {
    let now = 0;
    const { stream, written } = terminal(isTTY, 80);
    const entries: string[] = [];
    const progress = shownProgress(
      stream,
      wish,
      () => now,
      (level, logger, message) => entries.push(`${level} ${logger} ${message}`),
    );
    for (now = 0; now <= 35_000; now += 50) progress.step(state);
    progress.clear();
    return { written, entries };
  }

  test('in a log, a line every ten seconds', () => {
    const { written, entries } = shown(false, { quiet: false, log: 'text' });
    expect(written).toHaveLength(3);
    expect(written[0]).toMatch(/^leakline: scanning blobs 1,204 of 5,311 \(22%\), 18\.2 MB, 10 s\n$/);
    expect(entries).toEqual([]);
  });

  test('with --log json, entries at the level debug, on a terminal too', () => {
    const { written, entries } = shown(true, { quiet: false, log: 'json' });
    expect(entries).toHaveLength(36);
    expect(entries[0]).toBe('debug leakline.progress scanning blobs 1,204 of 5,311 (22%), 18.2 MB, 0 s');
    expect(written).toEqual([]);
  });

  test('with --log json, each phase has an entry when it begins; a log of lines waits', () => {
    const heard: string[] = [];
    const { stream, written } = terminal(false);
    for (const log of ['json', 'text'] as const) {
      let now = 0;
      const tell = (_level: string, _logger: string, message: string) => heard.push(message);
      const progress = shownProgress(stream, { quiet: false, log }, () => now, tell);
      for (now = 0; now < 400; now += 50)
        progress.step({ ...state, phase: now < 200 ? 'listing' : 'scanning' });
    }
    expect(heard.map((line) => line.split(' ')[0])).toEqual(['listing', 'scanning']);
    expect(written).toEqual([]);
  });

  test('on a terminal, one line that is written over', () => {
    const { written, entries } = shown(true, { quiet: false, log: 'text' });
    expect(written.every((text) => text.startsWith('\r\u001b[K') && !text.includes('\n'))).toBe(true);
    expect(written.length).toBeGreaterThan(300);
    expect(entries).toEqual([]);
  });

  test('with --quiet, nothing', () => {
    for (const isTTY of [true, false]) {
      for (const log of ['text', 'json'] as const) {
        expect(shown(isTTY, { quiet: true, log })).toEqual({ written: [], entries: [] });
      }
    }
  });
});

// How a scan hears of its end, and what signals do.
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { listenForEnd, type SignalledProcess, statusOfSignal } from '../../src/scan/end-signals.ts';
import type { ProgressState } from '../../src/scan/progress.ts';
import { scan } from '../../src/scan/scan.ts';
import { Turns, untilInterrupted } from '../../src/scan/turns.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, writeFiles } from '../support/repository.ts';

const silent = { step: () => {} };
const counts = { phase: 'scanning blobs', done: 3, total: 10, bytes: 5 };

describe('Turns', () => {
  test('without a signal nothing is interrupted', async () => {
    const turns = new Turns(silent, undefined);
    await turns.take();
    expect(turns.interruption).toBeNull();
  });

  test('what is interrupted is interrupted once, and says how far it was', async () => {
    const told: ProgressState[] = [];
    const controller = new AbortController();
    const turns = new Turns({ step: (state) => told.push(state) }, controller.signal);
    turns.step(counts);
    await turns.take();
    controller.abort('SIGINT');
    expect(await untilInterrupted(() => turns.take())).toBe(false);
    expect(turns.interruption).toEqual({ by: 'SIGINT', phase: 'scanning blobs', done: 3, total: 10 });
    expect(await untilInterrupted(() => turns.take())).toBe(true);
    expect(told).toEqual([counts]);
  });

  test('before anything was done there is no phase', async () => {
    const turns = new Turns(silent, AbortSignal.abort('SIGTERM'));
    await untilInterrupted(() => turns.take());
    expect(turns.interruption).toEqual({ by: 'SIGTERM', phase: '', done: 0, total: null });
  });

  test('timers have their turn in the middle of work', async () => {
    const controller = new AbortController();
    const turns = new Turns(silent, controller.signal);
    setTimeout(() => controller.abort('SIGINT'), 1);
    const deadline = performance.now() + 5000;
    const finished = await untilInterrupted(async () => {
      while (performance.now() < deadline) await turns.take();
    });
    expect(finished).toBe(false);
  });

  test('another error is no interruption', async () => {
    const failing = untilInterrupted(() => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
  });
});

describe('a scan that is ended', () => {
  async function ended(kind: 'tree' | 'history' | 'diff', directory: string, at: string, done: number) {
    const controller = new AbortController();
    const request =
      kind === 'diff' ? ({ kind, directory, range: 'main..topic' } as const) : { kind, directory };
    // The reference way goes through a history blob after blob.
    const settings = {
      ...defaultSettings,
      history: { ...defaultSettings.history, wholeBlobs: true },
    };
    return scan(request, settings, {
      progress: {
        step: (state) => {
          if (state.phase === at && state.done === done) controller.abort('SIGINT');
        },
      },
      log: () => {},
      signal: controller.signal,
    });
  }
  const files = Object.fromEntries(
    Array.from({ length: 6 }, (_, index) => [`${index}.txt`, `key ${githubToken(`${index}`)}\n`]),
  );

  test('gives the report of what it found in a folder, marked incomplete', async () => {
    const folder = makeFolder();
    writeFiles(folder, files);
    const report = await ended('tree', folder, 'scanning files', 2);
    expect(report.findings.map(({ path }) => path)).toEqual(['0.txt', '1.txt']);
    expect(report.interruption).toEqual({ by: 'SIGINT', phase: 'scanning files', done: 2, total: 6 });
    expect([report.complete, report.coverage.blobs]).toEqual([false, 2]);
    const early = await ended('tree', folder, 'listing files', 4);
    expect([early.findings.length, early.interruption?.phase]).toEqual([0, 'listing files']);
  });

  test('and in a history', async () => {
    const repository = makeRepository();
    repository.commit('First', files);
    const report = await ended('history', repository.path, 'scanning blobs', 3);
    expect(report.findings).toHaveLength(3);
    expect(report.interruption).toMatchObject({ by: 'SIGINT', phase: 'scanning blobs', done: 3 });
    expect(report.complete).toBe(false);
  });

  test('says of what it found whether HEAD has it', async () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': files['1.txt'] ?? '', 'b.txt': files['2.txt'] ?? '' });
    repository.commit('Second', {
      'a.txt': null,
      'c.txt': 'c\n',
      'd.txt': 'd\n',
      'b.txt': `\n${files['2.txt']}`,
    });
    const report = await ended('history', repository.path, 'scanning blobs', 3);
    expect(report.interruption).toMatchObject({ done: 3 });
    const told = report.findings.map(({ path, provenance }) => [
      path,
      provenance.kind === 'commit' && provenance.inHead,
    ]);
    expect(told).toEqual([
      ['a.txt', false],
      ['b.txt', true],
    ]);
  });

  test('and in a range what the net difference has of it', async () => {
    const repository = makeRepository();
    repository.commit('Base', { 'a.txt': 'a\n' });
    repository.branch('topic');
    repository.commit('One', { '1.txt': files['1.txt'] ?? '', '2.txt': files['2.txt'] ?? '' });
    repository.commit('Two', { '1.txt': null });
    repository.commit('Three', { '3.txt': files['3.txt'] ?? '' });
    const report = await ended('diff', repository.path, 'scanning commits', 2);
    expect(report.findings.map(({ path, shownBy }) => [path, shownBy])).toEqual([
      ['1.txt', 'commit'],
      ['2.txt', 'net'],
    ]);
    expect(report.interruption).toMatchObject({ phase: 'scanning commits', done: 2, total: 3 });
    expect(report.complete).toBe(false);
  });

  test('one that ended by itself in the meantime is whole', async () => {
    const folder = makeFolder();
    writeFiles(folder, files);
    const report = await ended('tree', folder, 'scanning files', 6);
    expect([report.complete, report.interruption, report.findings.length]).toEqual([true, null, 6]);
  });
});

describe('listenForEnd', () => {
  function host(platform: NodeJS.Platform) {
    const listeners = new Map<string, () => void>();
    const killed: string[] = [];
    const process: SignalledProcess = {
      pid: 7,
      platform,
      on: (name, listener) => listeners.set(name, listener),
      off: (name) => listeners.delete(name),
      kill: (pid, name) => killed.push(`${pid} ${name}`),
      exit: (status) => killed.push(`exit ${status}`),
    };
    return { listeners, killed, process };
  }

  test('the first signal aborts, the second is left to Node', () => {
    const { listeners, killed, process } = host('linux');
    const heard: string[] = [];
    const { signal } = listenForEnd(process, (name) => heard.push(name));
    expect([...listeners.keys()]).toEqual(['SIGINT', 'SIGTERM']);
    listeners.get('SIGINT')?.();
    expect([signal.aborted, signal.reason, killed]).toEqual([true, 'SIGINT', []]);
    listeners.get('SIGTERM')?.();
    expect(killed).toEqual(['7 SIGTERM']);
    expect([listeners.size, heard]).toEqual([0, ['SIGINT']]);
  });

  test('Windows has its own, and nothing listens when it is closed', () => {
    const { listeners, process } = host('win32');
    const ending = listenForEnd(process, () => {});
    expect([...listeners.keys()]).toEqual(['SIGINT', 'SIGBREAK']);
    ending.close();
    expect([listeners.size, ending.signal.aborted]).toEqual([0, false]);
  });

  test('there the second one ends the process with its own status, for one that is killed has that of findings', () => {
    const { listeners, killed, process } = host('win32');
    listenForEnd(process, () => {});
    listeners.get('SIGINT')?.();
    listeners.get('SIGBREAK')?.();
    expect(killed).toEqual(['exit 149']);
  });

  test('the status is that which shells tell', () => {
    expect(['SIGINT', 'SIGTERM', 'SIGBREAK'].map(statusOfSignal)).toEqual([130, 143, 149]);
  });
});

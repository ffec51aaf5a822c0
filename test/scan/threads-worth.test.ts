import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { threadsWorth } from '../../src/scan/threads-worth.ts';
import { threadsFor } from '../../src/scan/worker-pool.ts';

const [tree, blob] = [2, 3];
const table = (...entries: [kind: number, bytes: number][]) => ({
  count: entries.length,
  kind: Uint8Array.from(entries, ([kind]) => kind),
  packedLength: Uint32Array.from(entries, ([, bytes]) => bytes),
});
const MiB = 1024 * 1024;
const withThreads = (threads: number | null) => ({
  ...defaultSettings,
  history: { ...defaultSettings.history, threads },
});

test('a small history is for the main thread alone, however large its trees', () => {
  expect(threadsWorth(withThreads(null), table([blob, 11 * MiB], [tree, 90 * MiB]))).toBe(1);
});

test('a larger one for all', () => {
  const settings = withThreads(null);
  expect(threadsWorth(settings, table([blob, 6 * MiB], [blob, 7 * MiB]))).toBe(threadsFor(settings));
});

test('who asks for threads has them', () => {
  expect(threadsWorth(withThreads(3), table())).toBe(3);
});

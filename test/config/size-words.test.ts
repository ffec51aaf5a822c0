// Sizes as people type them.
import { expect, test } from 'vitest';
import { bytesOfSize } from '../../src/config/size-words.ts';

test.each([
  ['0', 0],
  ['65536', 65_536],
  ['500KB', 500_000],
  ['500 kb', 500_000],
  ['16MiB', 16 * 1024 ** 2],
  ['1.5gib', 1.5 * 1024 ** 3],
  ['2M', 2 * 1024 ** 2],
  ['1g', 1024 ** 3],
  ['7b', 7],
])('%s is %d bytes', (text, bytes) => {
  expect(bytesOfSize(text)).toBe(bytes);
});

test.each(['', 'MiB', '-1', '1,5 MB', '16 Mib/s', '16ib', '1e6', '0x10', '1TB', '16 MM'])(
  '%j is no size',
  (text) => {
    expect(bytesOfSize(text)).toBeNull();
  },
);

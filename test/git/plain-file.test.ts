import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PlainFileReader } from '../../src/git/plain-file.ts';
import { makeFolder } from '../support/repository.ts';

const mebibyte = 1024 * 1024;

describe('a reader of plain files', () => {
  test.each([0, 1, mebibyte - 1, mebibyte, mebibyte + 1, 5 * mebibyte])(
    'reads all %d bytes of a file, whatever was read before',
    (size) => {
      const folder = makeFolder();
      const bytes = Buffer.alloc(size, 'leakline\n');
      writeFileSync(join(folder, 'before'), Buffer.alloc(3 * mebibyte, 'x'));
      writeFileSync(join(folder, 'file'), bytes);
      const reader = new PlainFileReader(5 * mebibyte);
      reader.read(join(folder, 'before'));
      const content = reader.read(join(folder, 'file'));
      expect('bytes' in content && bytes.equals(content.bytes)).toBe(true);
    },
  );

  test('reads nothing of a file that is too large', () => {
    const file = join(makeFolder(), 'large');
    writeFileSync(file, '');
    truncateSync(file, 3 * mebibyte);
    const skip = { reason: 'too-large', detail: `${3 * mebibyte} bytes` };
    expect(new PlainFileReader(2 * mebibyte).read(file)).toEqual({ skip });
  });

  test('reads a file that says it is empty', () => {
    const content = new PlainFileReader(mebibyte).read('/proc/self/status');
    expect('bytes' in content && Buffer.from(content.bytes).toString()).toMatch(/^Name:/);
  });

  test('does not wait for a pipe that a file has become', () => {
    const pipe = join(makeFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const content = new PlainFileReader(mebibyte).read(pipe);
    expect('bytes' in content && content.bytes.length).toBe(0);
  });
});

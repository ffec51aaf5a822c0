// `leakline redact` as people use it: in a pipe, with files, and stopped by a signal.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/repository.ts';
import { bundleOf, leakline } from '../support/run-bundle.ts';
import { expand } from '../support/samples.ts';

function started(words: readonly string[] = []) {
  const child = spawn(process.execPath, [bundleOf('cli.js'), 'redact', '--no-config', ...words]);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  return {
    child,
    /** Waits until the output ends with something. */
    async until(end: string): Promise<string> {
      while (!out.endsWith(end)) await once(child.stdout, 'data');
      return out;
    },
  };
}

describe('leakline redact', () => {
  test('replaces what comes in, keeps the rest, and says what it replaced when asked', () => {
    const cwd = makeFolder('redact');
    const token = expand('ghp_{crc32:{base62*30}}');
    const input = `start\r\npushed with ${token}\r\nGET /x?access_token=a1b2c3&page=2\r\nno end`;
    const { status, stdout, stderr } = leakline(['redact', '--stats'], { cwd, input });
    expect(stdout).toBe('start\r\npushed with ghp_****\r\nGET /x?access_token=****&page=2\r\nno end');
    expect(stderr).toMatch(/^leakline: 2 secrets replaced\n/);
    expect(stderr).toContain('1 github.personal-access-token\n');
    expect(stderr).not.toContain(token);
    expect(status).toBe(0);
  });

  test('takes files, in order, and a mark', () => {
    const cwd = makeFolder('redact files');
    writeFileSync(join(cwd, 'a.log'), expand('pass{~}word=hun'));
    writeFileSync(join(cwd, 'b.log'), ' and\nAuthorization: Bearer x1\n');
    const { status, stdout } = leakline(['redact', '--mark', '[GONE]', 'a.log', 'b.log'], { cwd });
    expect(stdout).toBe('password=[GONE] and\nAuthorization: Bearer [GONE]\n');
    expect(status).toBe(0);
  });

  test('heeds the configuration', () => {
    const cwd = makeFolder('redact configured');
    writeFileSync(join(cwd, '.leakline.yml'), 'prefixes: [ACME]\n');
    const { stdout } = leakline(['redact'], { cwd, input: expand('ACME_VNC_PASSWORD={base62*14}\n') });
    expect(stdout).toBe('ACME_VNC_PASSWORD=****\n');
  });

  test('writes a line as soon as it is there', async () => {
    const { child, until } = started();
    child.stdin.write('token=abc');
    child.stdin.write('def\npart');
    expect(await until('\n')).toBe('token=****\n');
    child.stdin.end();
    expect(await until('part')).toBe('token=****\npart');
    expect(await once(child, 'close')).toEqual([0, null]);
  }, 20_000);

  test('passes the last lines on after Ctrl-C', async () => {
    const { child, until } = started();
    child.stdin.write('one\n');
    await until('one\n');
    child.kill('SIGINT');
    child.stdin.end(expand('shutting down, pass{~}word=hunter2\n'));
    expect(await until('****\n')).toBe('one\nshutting down, password=****\n');
    expect(await once(child, 'close')).toEqual([0, null]);
  }, 20_000);

  test('ends at a second signal', async () => {
    const { child, until } = started();
    child.stdin.write(expand('one\npass{~}word=hunter2'));
    await until('one\n');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await until('****')).toBe('one\npassword=****');
    // A process that is busy meets both at once, and the system says in which order.
    const [status] = await once(child, 'close');
    expect([130, 143]).toContain(status);
  }, 20_000);

  test('ends quietly when nobody reads any more', async () => {
    const child = spawn(process.execPath, [bundleOf('cli.js'), 'redact', '--no-config']);
    let stderr = '';
    child.stderr.on('data', (bytes: Buffer) => {
      stderr += bytes.toString();
    });
    child.stdin.on('error', () => {});
    child.stdout.destroy();
    child.stdin.end('line\n'.repeat(200_000));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  }, 20_000);

  test('says what is wrong, and ends with 2', () => {
    const cwd = makeFolder('redact faults');
    for (const words of [
      ['missing.log'],
      ['.'],
      ['--format', 'json'],
      ['--mark', 'a\nb'],
      ['--since', 'now'],
    ]) {
      const { status, stdout, stderr } = leakline(['redact', ...words], { cwd, input: 'x\n' });
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^leakline: .+\n/);
    }
  });
});

import { expect, test } from 'vitest';
import { logLine } from '../../src/report/log-line.ts';

const at = new Date('2026-06-28T12:34:56.789Z');

test('is the documented object on one line', () => {
  const line = logLine({
    at,
    level: 'info',
    logger: 'leakline.scan',
    message: 'Scan complete',
    elapsedSeconds: 123.4,
  });
  expect(line).toBe(
    '{"ts":"2026-06-28T12:34:56Z","level":"info","logger":"leakline.scan","message":"Scan complete","elapsed_s":123.4}',
  );
});

test('stays one line, and steers neither terminal nor runner, whatever the message', () => {
  const message = 'a\nb\u001b[2J\u202e\u2028 ##[add-mask]x';
  const line = logLine({ at, level: 'warning', logger: 'leakline', message, elapsedSeconds: 0.12345 });
  expect(line).toMatch(/^[\x20-\x7e]+$/);
  expect(line).not.toContain('##[');
  expect(JSON.parse(line)).toMatchObject({ message, elapsed_s: 0.123 });
});

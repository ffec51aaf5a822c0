import { expect, test } from 'vitest';
import { maskableLines } from '../../src/findings/maskable.ts';
import { expand } from '../support/samples.ts';

test('a token is masked', () => {
  const token = expand('{base62*36}');
  expect(maskableLines(token)).toEqual([token]);
});

test('a key is masked line by line, without what every key begins with', () => {
  const [first, second] = [expand('{base64*64}', 'a'), expand('{base64*64}', 'b')];
  const begin = expand('-----BEGIN RSA{~} PRIVATE KEY-----');
  expect(maskableLines(`${begin}\r\n${first}\r\n  ${second}\n-----END RSA PRIVATE KEY-----\n`)).toEqual([
    first,
    second,
  ]);
});

test('an address is masked', () => {
  const address = expand('10{~}.44.121.97');
  expect(maskableLines(address)).toEqual([address]);
});

test.each([
  '',
  'short1!',
  'password',
  'production',
  'my-service',
  'Admin123',
  '20260131',
  '12:30:00.5',
  '127.0.0.1',
  '127.0.0.1:8080',
  'localhost:5432',
  '          ',
])('what would ruin the log is not: %j', (value) => {
  expect(maskableLines(value)).toEqual([]);
});

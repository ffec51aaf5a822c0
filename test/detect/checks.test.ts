import { describe, expect, it } from 'vitest';
import { base62Checksum, checkCrc32, crc32 } from '../../src/detect/checks/crc32.ts';
import { checkJwt } from '../../src/detect/checks/jwt.ts';
import { checkPemBody } from '../../src/detect/checks/pem.ts';
import { runCheck } from '../../src/detect/checks/run-check.ts';
import { characterClasses, looksRandom, shannonEntropy } from '../../src/detect/value/randomness.ts';
import { expand } from '../support/samples.ts';

describe('the checksum of GitHub and npm', () => {
  it('is the CRC-32 of zlib, in base 62', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(base62Checksum('')).toBe('000000');
  });

  it('agrees with a token that GitHub’s own documentation showed, in two pieces here', () => {
    expect(base62Checksum('zQWBuTSOoRi4A9spHcVY5' + 'ncnsDkxkJ')).toBe('0mLq17');
  });

  it('doubts a token whose checksum is wrong', () => {
    const token = expand('ghp_{crc32:{base62*30}}');
    expect(checkCrc32(token).kind).toBe('pass');
    expect(checkCrc32(`${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`).kind).toBe('doubt');
  });
});

describe('how random a value looks', () => {
  it('measures entropy in bits a character', () => {
    expect(shannonEntropy('aaaa')).toBe(0);
    expect(shannonEntropy('abcd')).toBe(2);
  });

  it('counts classes of characters', () => {
    expect(characterClasses('aB3-')).toBe(4);
    expect(characterClasses('abc')).toBe(1);
  });

  it('knows machine-made values of every alphabet', () => {
    for (const alphabet of ['hex', 'HEX', 'base62', 'base64', 'base64url', 'lowerdigits', 'upperdigits']) {
      const texts = Array.from({ length: 200 }, (_, seed) => expand(`{${alphabet}*32}`, String(seed)));
      const share = texts.filter(looksRandom).length / texts.length;
      expect([alphabet, share >= 0.98]).toEqual([alphabet, true]);
    }
  });

  it('leaves words, names and numbers', () => {
    const people = [
      'some-category-2023-name',
      'getElementsByTagNameAndClassName',
      'application/vnd.api+json',
      '1234567890123456',
      'user_authentication_token_v2',
      'Winter2024!',
      'correct horse battery staple',
      'MAX_RETRY_COUNT_EXCEEDED_2',
    ];
    expect(people.filter(looksRandom)).toEqual([]);
  });
});

describe('JSON web tokens', () => {
  const verdict = (payload: string) => checkJwt(expand(`{jwt:${payload}}`));

  it('are judged by what they say', () => {
    expect(verdict('{"sub":"1","exp":1999999999}')).toEqual({
      kind: 'pass',
      reason: 'a signed token that decodes; it expires on 2033-05-18',
    });
    expect(verdict('{"sub":"1","exp":1999999999000}')).toMatchObject({
      reason: 'a signed token that decodes; it expires on 2033-05-18',
    });
    expect(verdict('{"sub":"1"}')).toMatchObject({ kind: 'pass', severity: 'high' });
    expect(verdict('{"iss":"supabase","role":"service_role"}')).toMatchObject({ severity: 'critical' });
    expect(verdict('{"iss":"supabase","role":"anon"}').kind).toBe('note');
    expect(verdict('{"sub":"1234567890","name":"John Doe","iat":1516239022}').kind).toBe('note');
  });

  it('tell who made them, where the maker is known', () => {
    expect(verdict('{"iss":"kubernetes/serviceaccount","sub":"system:serviceaccount:prod:ci"}')).toEqual({
      kind: 'pass',
      reason: 'a token of a Kubernetes service account; it never expires',
      severity: 'critical',
    });
    expect(verdict('{"iss":"https://sts.windows.net/0/","exp":1999999999,"appid":"1"}')).toMatchObject({
      kind: 'pass',
      reason: expect.stringContaining('Microsoft Entra ID'),
    });
    expect(verdict('{"iss":"https://securetoken.google.com/app","exp":1999999999}')).toMatchObject({
      reason: expect.stringContaining('Firebase'),
    });
    expect(verdict('{"iss":"https://acme.eu.auth0.com/","exp":1999999999}')).toMatchObject({
      reason: expect.stringContaining('Auth0'),
    });
    expect(verdict('{"iss":{"a":1},"exp":"soon"}')).toMatchObject({ kind: 'pass' });
  });

  it('without a signature are none', () => {
    const part = (text: string) => Buffer.from(text).toString('base64url');
    expect(checkJwt(`${part('{"alg":"none"}')}.${part('{"sub":"1"}')}.`).kind).toBe('note');
  });

  it('are rejected when they do not decode', () => {
    expect(checkJwt('eyJhbGci.eyJzdWIi.c2ln').kind).toBe('reject');
    expect(checkJwt(`${Buffer.from('[1]').toString('base64url')}.e30.c2ln`).kind).toBe('reject');
  });
});

describe('PEM blocks', () => {
  it('hold a key or they do not', () => {
    expect(checkPemBody(expand('{pem:RSA PRIVATE KEY}')).kind).toBe('pass');
    expect(checkPemBody(expand('{pem1:PRIVATE KEY}')).kind).toBe('pass');
    expect(checkPemBody('-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----').kind).toBe('reject');
    expect(checkPemBody(`-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n`).kind).toBe('reject');
  });

  it('may be put together by a program', () => {
    const lines = expand('{pem:RSA PRIVATE KEY}').split('\n');
    expect(checkPemBody(lines.map((line) => `  '${line}\\n' +`).join('\n')).kind).toBe('pass');
  });
});

describe('logins in base64', () => {
  const check = (template: string) =>
    runCheck({ kind: 'base64-contains', text: ':' }, expand(`{b64:${template}}`)).kind;

  it('hold a user and a real password', () => {
    expect(check('bob:{base62*12}')).toBe('pass');
    expect(check('{base62*20}:')).toBe('pass');
    expect(check('user:password')).toBe('reject');
    expect(check('admin:admin')).toBe('note');
    expect(check('no colon here')).toBe('reject');
  });
});

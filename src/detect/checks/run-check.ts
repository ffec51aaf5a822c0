// Runs the offline checks that a pattern names on the secret that its expression captured.
import type { Check } from '../../model/pattern.ts';
import { judgeValue } from '../value/judge-value.ts';
import { characterClasses, looksRandom, shannonEntropy } from '../value/randomness.ts';
import { checkCrc32 } from './crc32.ts';
import { checkJwt } from './jwt.ts';
import { checkPemBody } from './pem.ts';
import { pass, reject, type Verdict } from './verdict.ts';

/** Runs one check. */
export function runCheck(check: Check, secret: string): Verdict {
  switch (check.kind) {
    case 'crc32-base62':
      return checkCrc32(secret);
    case 'entropy':
      return shannonEntropy(secret) >= check.bitsMin ? pass : reject;
    case 'real-value':
      // Cut out by an expression that knows where the value ends, so it counts as quoted.
      return judgeValue(secret, { quoted: true }).kind === 'literal' ? pass : reject;
    case 'character-classes':
      return characterClasses(secret) >= check.classesMin ? pass : reject;
    case 'random':
      return looksRandom(secret) ? pass : reject;
    case 'jwt':
      return checkJwt(secret);
    case 'pem-body':
      return checkPemBody(secret);
    case 'base64-contains':
      return checkDecoded(secret, check.text);
  }
}

/** Runs all checks: the first that does not pass decides; the last severity given counts. */
export function runChecks(checks: readonly Check[], secret: string): Verdict {
  let verdict: Verdict = pass;
  for (const check of checks) {
    const next = runCheck(check, secret);
    if (next.kind !== 'pass') return next;
    verdict = { ...verdict, ...next };
  }
  return verdict;
}

/** Decodes base64; where a user and a password are looked for (`:`), the password must be a real one. */
function checkDecoded(secret: string, wanted: string): Verdict {
  const text = Buffer.from(secret, 'base64').toString('utf8');
  const at = text.indexOf(wanted);
  if (at === -1 || !/^[\x20-\x7e\u00a0-\uffef]+$/.test(text) || text.includes('\ufffd')) return reject;
  if (wanted !== ':') return pass;
  const [user, password] = [text.slice(0, at), text.slice(at + 1)];
  if (user === password) return { kind: 'note', reason: 'user and password are alike, as in a default' };
  // A token stands for user or password by itself, the other half may be anything.
  const half = password === '' || password === 'x-oauth-basic' || password === 'X' ? user : password;
  return judgeValue(half, { quoted: true }).kind === 'literal' ? pass : reject;
}

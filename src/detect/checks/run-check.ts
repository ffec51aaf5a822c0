// Runs the offline checks that a pattern names on the secret that its expression captured.
import type { Check } from '../../model/pattern.ts';
import { judgeValue } from '../value/judge-value.ts';
import { checkCrc32 } from './crc32.ts';
import { characterClasses, shannonEntropy } from './entropy.ts';
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
    case 'jwt':
      return checkJwt(secret);
    case 'pem-body':
      return checkPemBody(secret);
    case 'base64-contains':
      return Buffer.from(secret, 'base64').toString('latin1').includes(check.text) ? pass : reject;
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

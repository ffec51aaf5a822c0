// Runs the offline checks that a pattern names on the secret that its expression captured.
import type { Check } from '../../model/pattern.ts';
import { judgeValue } from '../value/judge-value.ts';
import { characterClasses, looksRandom, shannonEntropy } from '../value/randomness.ts';
import { checkAwsKeyId } from './aws-key-id.ts';
import { checkAzureDevopsToken } from './azure-devops-token.ts';
import { checkAnnotatedKey, checkEntraSecret, checkIdentifiableKey } from './azure-key.ts';
import { checkCiscoPassword } from './cisco-password.ts';
import { checkCrc32 } from './crc32.ts';
import { checkDerPrivateKey } from './der-private-key.ts';
import { checkDiscordToken } from './discord-token.ts';
import { checkGitlabToken } from './gitlab-token.ts';
import { checkGrafanaToken } from './grafana-token.ts';
import { checkJwt } from './jwt.ts';
import { checkPemBody } from './pem.ts';
import { pass, reject, type Verdict } from './verdict.ts';

/** Runs one check. */
export function runCheck(check: Check, secret: string): Verdict {
  switch (check.kind) {
    case 'crc32-base62':
      return checkCrc32(secret);
    case 'entropy':
      return checkEntropy(secret, check.bitsMin);
    case 'real-value':
      // Cut out by an expression that knows where the value ends, so it counts as quoted.
      return checkLiteral(secret);
    case 'character-classes':
      return characterClasses(secret) >= check.classesMin
        ? pass
        : reject(`fewer than ${check.classesMin} of lower case, upper case, digits and marks`);
    case 'random':
      return looksRandom(secret) ? pass : reject('it does not look random');
    case 'jwt':
      return checkJwt(secret);
    case 'pem-body':
      return checkPemBody(secret);
    case 'base64-contains':
      return checkDecoded(secret, check.text);
    default:
      return runVendorCheck(check, secret);
  }
}

type VendorCheck = Extract<
  Check,
  {
    kind:
      | 'cisco-type-7'
      | 'der-private-key'
      | 'azure-identifiable-key'
      | 'azure-annotated-key'
      | 'entra-secret'
      | 'azure-devops-token'
      | 'aws-key-id'
      | 'gitlab-token'
      | 'grafana-token'
      | 'discord-token';
  }
>;

/** The checks that know one vendor's or one standard's structure. */
function runVendorCheck(check: VendorCheck, secret: string): Verdict {
  switch (check.kind) {
    case 'cisco-type-7':
      return checkCiscoPassword(secret);
    case 'der-private-key':
      return checkDerPrivateKey(secret);
    case 'azure-identifiable-key':
      return checkIdentifiableKey(secret, check.seeds);
    case 'azure-annotated-key':
      return checkAnnotatedKey(secret);
    case 'entra-secret':
      return checkEntraSecret(secret);
    case 'azure-devops-token':
      return checkAzureDevopsToken(secret);
    case 'aws-key-id':
      return checkAwsKeyId(secret);
    case 'gitlab-token':
      return checkGitlabToken(secret);
    case 'grafana-token':
      return checkGrafanaToken(secret);
    case 'discord-token':
      return checkDiscordToken(secret);
  }
}

function checkEntropy(secret: string, bitsMin: number): Verdict {
  const bits = shannonEntropy(secret);
  return bits >= bitsMin
    ? pass
    : reject(`its entropy is ${bits.toFixed(1)} bits a character, below ${bitsMin}`);
}

function checkLiteral(value: string): Verdict {
  const judgement = judgeValue(value, { quoted: true });
  return judgement.kind === 'literal' ? pass : reject(`${judgement.kind}: ${judgement.reason}`);
}

/** Runs all checks: the first that refuses or makes a note decides, then a doubt; the last severity given counts. */
export function runChecks(checks: readonly Check[], secret: string): Verdict {
  let verdict: Verdict = pass;
  for (const check of checks) {
    const next = runCheck(check, secret);
    if (next.kind === 'reject' || next.kind === 'note') return next;
    verdict = verdict.kind === 'doubt' ? verdict : { ...verdict, ...next };
  }
  return verdict;
}

/** Decodes base64; where a user and a password are looked for (`:`), the password must be a real one. */
function checkDecoded(secret: string, wanted: string): Verdict {
  const text = Buffer.from(secret, 'base64').toString('utf8');
  const at = text.indexOf(wanted);
  if (at === -1 || !/^[\x20-\x7e\u00a0-\uffef]+$/.test(text) || text.includes('\ufffd')) {
    return reject('what it encodes is something else');
  }
  if (wanted !== ':') return pass;
  const [user, password] = [text.slice(0, at), text.slice(at + 1)];
  if (user === password) return { kind: 'note', reason: 'user and password are alike, as in a default' };
  // A token stands for user or password by itself, the other half may be anything.
  const half = password === '' || password === 'x-oauth-basic' || password === 'X' ? user : password;
  return checkLiteral(half);
}

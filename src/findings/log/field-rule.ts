// Values beside a name that says that they are secret, in a line of a log: `password=...`, `"token": "..."`, parameters
// of addresses and of forms (OAuth's `code`, RFC 6749, 4.1.2; `X-Amz-Signature` and its like), `scheme://user:password@`
// (RFC 3986, 3.2.1), and JSON web tokens. However weak the value is: it was used.
import { referenceReason } from '../../detect/value/reference.ts';
import type { LogRule } from './log-rule.ts';
import { type ValueSpan, valueAt } from './read-value.ts';
import { isStandIn } from './stand-in.ts';

const field =
  /(?<word>password|passwd|passphrase|passcode|pwd|secret|token|(?:api|access|secret|private|signing|encryption|account|shared|auth|subscription|license|master)[_-]?key|credentials?|session[_-]?id|sessid|connect\.sid|client[_-]?assertion)(?:\\{0,7}["'`])?\]?(?<sign>[^\S\n]{0,3}(?:=>|:=|[:=])[^\S\n]{0,3})/gi;
const isPassword = /^pass|^pwd/i;
const query =
  /(?<=[?&;])(?:amp;)?(?:[\w.-]{0,40}[-_.])?(?<word>sig|signature|key|auth|sid|hmac|ticket|saml(?:response|request)|assertion|code_verifier|pass|otp|jwt|code)=(?<value>[^\s&"'`<>#\\]+)/gi;
/** Keys that open nothing. */
const openKey = /(?:sort|cache|partition|row|object|file|public|site|idempotency|primary|foreign)[-_.]key=/i;
const oauth = /state=|callback|oauth|signin|login|grant_type|redirect_uri|openid/i;
const userInfo =
  /(?<![A-Za-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`<>\\]{0,200}:(?<secret>[^\s/"'`<>]{1,1000})@(?=[\w.[-])/gi;
const webToken = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*/g;
/** Prose knows the word too: "bearer authentication is required". */
const bearer =
  /(?<![A-Za-z])bearer[ \t]{1,4}(?=[A-Za-z._~+/-]{0,60}\d)(?<secret>[A-Za-z0-9._~+/-]{8,4000}={0,2})/gi;
const call = /^[\w.$]{1,80}\(/;
const number = /^\d{1,6}$/;
const word = /^(?:[A-Z]?[a-z]+|[A-Z]+)[.,:;!?]?$/;

/** Values beside names. */
export const fieldRule: LogRule = (line, take) => {
  for (const found of line.matchAll(field)) {
    const { word: name = '', sign = '' } = found.groups ?? {};
    const span = valueAt(line, found.index + found[0].length);
    if (span === null || !isFieldValue(line, span, { name, sign })) continue;
    take(span.start, span.end, isPassword.test(name) ? 'generic.password' : 'generic.secret');
  }
};

interface Beside {
  readonly name: string;
  readonly sign: string;
}

function isFieldValue(line: string, span: ValueSpan, { name, sign }: Beside): boolean {
  const value = line.slice(span.start, span.end);
  if (isStandIn(value)) return false;
  if (!isPassword.test(name) && number.test(value)) return false;
  if (span.quoted) return referenceReason(value) === null;
  // `PWD=/srv/app`, `token=nextToken()`.
  if (call.test(value) || referenceReason(value) !== null) return false;
  // "Invalid token: expired" is a sentence.
  return !(/:\s/.test(sign) && word.test(value));
}

/** Parameters of an address or a form. */
export const parameterRule: LogRule = (line, take) => {
  for (const found of line.matchAll(query)) {
    const { word: name = '', value = '' } = found.groups ?? {};
    const kind = name.toLowerCase();
    if (isStandIn(value) || (kind === 'key' && openKey.test(found[0]))) continue;
    if (kind === 'code' && !(oauth.test(line) && /^(?=.*[A-Za-z])\S{8,}$/.test(value))) continue;
    if (kind === 'key' && !/^(?=.*\d)\S{8,}$/.test(value)) continue;
    if (kind !== 'pass' && number.test(value)) continue;
    const end = found.index + found[0].length;
    take(end - value.length, end, kind === 'pass' ? 'url.password-parameter' : 'url.secret-parameter');
  }
};

/** Passwords in addresses. */
export const addressRule: LogRule = (line, take) => {
  for (const found of line.matchAll(userInfo)) {
    const secret = found.groups?.['secret'] ?? '';
    const end = found.index + found[0].length - 1;
    if (!isStandIn(secret)) take(end - secret.length, end, 'url.password');
  }
};

/** Tokens that are known by their form, test values among them. */
export const tokenRule: LogRule = (line, take) => {
  for (const found of line.matchAll(webToken)) {
    take(found.index, found.index + found[0].length, 'jwt.token');
  }
  for (const found of line.matchAll(bearer)) {
    const secret = found.groups?.['secret'] ?? '';
    const end = found.index + found[0].length;
    if (!isStandIn(secret)) take(end - secret.length, end, 'http.bearer-token');
  }
};

// Values beside a name that says that they are secret, in a line of a log: `password=...`, `"token": "..."`, parameters
// of addresses and of forms (OAuth's `code`, RFC 6749, 4.1.2; `X-Amz-Signature` and its like), `scheme://user:password@`
// (RFC 3986, 3.2.1), and JSON web tokens. However weak the value is: it was used.
import { addressBefore, isFieldValue, isPasswordName, plainNumber } from './field-value.ts';
import { isLikelyPassword } from './likely-value.ts';
import type { LogRule } from './log-rule.ts';
import { closingOf, type ValueSpan, valueAt } from './read-value.ts';
import { isStandIn } from './stand-in.ts';

const field =
  /(?<word>password|passwd|passphrase|passcode|pwd|secret|token|(?:api|access|secret|private|signing|encryption|account|shared|auth|subscription|license|master)[_-]?key|credentials?|session[_-]?id|sessid|connect\.sid|client[_-]?assertion|saml_?response|(?:device|user)_code)(?:\\{0,7}["'`])?\]?(?<sign>(?:[^\S\n]{0,3}(?:[:=]{1,3}>?|[-~]>|\xef\xbc\x9a)){1,2}(?:\xc2\xa0|[^\S\n]){0,3}(?:\xc2\xa0)?|\.{4,80}(?=["'])|;s:\d{1,5}:(?=["'])|(?<=--[\w-]{1,40}["']),[ \t]?(?=["']))/gi;
/** The type of what follows, as Go and PHP print it, or a mark of bytes. */
const type = /(?:\(\*?[\w.]{1,40}\) ?(?:\((?:len=\d+|0x[0-9a-f]+)\) ?)?|string\(\d{1,6}\) |[bu])(?=["'])/y;
/** A sign of a list before the value. */
const bullet = /(?:[-*#]|->|\*\*)[ \t]{1,3}(?=\S)/y;
/** Names of places in a list, not of secrets. */
const openName = /(?:page|next|continuation|continue|cursor|sync|cancellation|resume)[-_]?$/i;
const wholeName = /[\w.-]{0,60}$/;
const query =
  /(?<=[?&;])(?:amp;)?(?:[\w.-]{0,40}[-_.])?(?<word>sig|signature|key|auth|sid|hmac|ticket|saml(?:response|request)|assertion|code_verifier|pass|otp|jwt|code)=(?<value>[^\s&"'`<>#\\]+)/gi;
/** Keys that open nothing. */
const openKey = /(?:sort|cache|partition|row|object|file|public|site|idempotency|primary|foreign)[-_.]key=/i;
const oauth = /state=|callback|oauth|signin|login|grant_type|redirect_uri|openid/i;
const userInfo =
  /(?<![A-Za-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'`<>\\]{0,200}:(?<secret>[^\s/"'`<>]{1,1000})@(?=[\w.[-])/gi;
/** A password with slashes, where what follows is no port. */
const userInfoWithSlash =
  /(?<![A-Za-z0-9+.-])(?:rediss?|amqps?|postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|mqtts?|smtps?|ftps?|https?):\/\/[^\s:@/"'`<>\\]{0,200}:(?!\d{1,5}\/)(?<secret>[^\s@"'`<>?#]{1,300})@(?!sha\d)(?=[\w-]+(?:\.[\w-]+)*(?::\d{1,5}|[/\s"']|$))/gi;
const webToken = /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{6,}\.eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*/g;
/** Prose knows the word too: "bearer authentication is required". */
const bearer =
  /(?<![A-Za-z])bearer[ \t]{1,4}(?=[A-Za-z._~+/-]{0,60}\d)(?<secret>[A-Za-z0-9._~+/-]{8,4000}={0,2})/gi;

/** Values beside names. */
export const fieldRule: LogRule = (line, take) => {
  for (const found of line.matchAll(field)) {
    const { word: name = '', sign = '' } = found.groups ?? {};
    const before = line.slice(Math.max(0, found.index - 80), found.index);
    if (openName.test(before) || addressBefore.test(before)) continue;
    const id = isPasswordName.test(name) ? 'generic.password' : 'generic.secret';
    const at = found.index + found[0].length;
    const from = skip(type, line, at);
    const listed = skip(bullet, line, from);
    const near = valueAt(line, listed);
    if (near === null || !isFieldValue(line, near, { name, sign })) continue;
    if (listed > from && !isLikelyPassword(line.slice(near.start, near.end))) continue;
    const span = near.quoted || sign !== '=' ? near : upToQuote(line, near, before);
    take(span.start, span.end, id);
    takeChanged(line, span, (start, end) => take(start, end, id));
  }
};

function skip(what: RegExp, line: string, at: number): number {
  what.lastIndex = at;
  return at + (what.exec(line)?.[0].length ?? 0);
}

/** `'TOKEN=a b'`, as a shell that tells what it does writes it: the quote is about name and value. */
function upToQuote(line: string, span: ValueSpan, before: string): ValueSpan {
  const quote = before.slice(0, before.length - (wholeName.exec(before)?.[0].length ?? 0)).at(-1) ?? '';
  if (!/^["']$/.test(quote) || line[span.end] !== ' ') return span;
  const end = closingOf(line, quote, span.start);
  return end < line.length && !/[\w.-]=/.test(line.slice(span.end, end)) ? { ...span, end } : span;
}

/** `"old" -> "new"`: Terraform tells both. */
function takeChanged(
  line: string,
  { end, quoted }: ValueSpan,
  take: (start: number, end: number) => void,
): void {
  const arrow = quoted ? /^["'] {1,3}-> {1,3}(?=["'])/.exec(line.slice(end, end + 12)) : null;
  const span = arrow === null ? null : valueAt(line, end + arrow[0].length);
  if (span !== null && !isStandIn(line.slice(span.start, span.end))) take(span.start, span.end);
}

/** Parameters of an address or a form. */
export const parameterRule: LogRule = (line, take) => {
  for (const found of line.matchAll(query)) {
    const { word: name = '', value = '' } = found.groups ?? {};
    const kind = name.toLowerCase();
    if (isStandIn(value) || (kind === 'key' && openKey.test(found[0]))) continue;
    if (kind === 'code' && !(oauth.test(line) && /^(?=.*[A-Za-z])\S{8,}$/.test(value))) continue;
    if (kind === 'key' && !/^(?=.*\d)\S{8,}$/.test(value)) continue;
    if (kind !== 'pass' && plainNumber.test(value)) continue;
    const end = found.index + found[0].length;
    take(end - value.length, end, kind === 'pass' ? 'url.password-parameter' : 'url.secret-parameter');
  }
};

/** Passwords in addresses. */
export const addressRule: LogRule = (line, take) => {
  for (const form of [userInfo, userInfoWithSlash]) {
    for (const found of line.matchAll(form)) {
      const secret = found.groups?.['secret'] ?? '';
      const end = found.index + found[0].length - 1;
      if (form === userInfoWithSlash && !secret.includes('/')) continue;
      if (!isStandIn(secret)) take(end - secret.length, end, 'url.password');
    }
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

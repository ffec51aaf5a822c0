// Headers of HTTP in a line of a log: `Authorization: Bearer ...` (RFC 9110, 11.6.2) with any value, cookies (RFC 6265),
// and headers that are named for a key or a token; raw, in JSON, in a command of curl, in Rack's or WSGI's environment.

import { addressBefore } from './field-value.ts';
import type { LogRule, TakeSecret } from './log-rule.ts';
import { closingOf, quoteAt, valueAt } from './read-value.ts';
import { isStandIn } from './stand-in.ts';

const header =
  /(?<![A-Za-z0-9])(?<name>(?:proxy[-_])?authorization|(?:set[-_])?cookie2?|(?:x[-_](?:[a-z0-9]{1,20}[-_]){0,3}(?:api-?key|key|token|secret|auth|authorization|signature|session|password|credentials?)|(?:private|job|deploy|access|auth|csrf|xsrf)-token|api-key|apikey|ocp-apim-subscription-key))(?<close>\\{0,7}["'`])?\]?[^\S\n]{0,4}(?<sign>=>|[:=,](?:[^\S\n]{0,4}\\{0,7}["']?(?:value|val)\\{0,7}["']?[^\S\n]{0,4}[:=])?)[^\S\n]{0,4}(?:[bu](?=["']))?/gi;
/** Names of things, not secrets. */
const publicKey =
  /(?:idempotency|cache|partition|sort|request|correlation|trace|forwarded|surrogate|object|public|client|amz-cf|tfs)[-_](?:key|session)$/i;

/** https://www.iana.org/assignments/http-authschemes, and what services made up beside them. */
const scheme =
  /(?:basic|bearer|concealed|digest|dpop|gnap|hoba|mutual|negotiate|oauth|privatetoken|scram-sha-(?:1|256)|vapid|ntlm|token|api-?key|aws4-hmac-sha256|aws|sharedkey(?:lite)?|sharedaccesssignature|hawk|ssws|geniekey|bot|signature|mac|jwt|splunk|[a-z-]{1,20}-(?:oauthtoken|api-key)|sapisidhash|user|key|client-id)(?:[ \t]{1,4}|=)/iy;
const parameter = /(?<name>[\w-]{1,40})=(?<value>\\{0,7}"[^"]*"?|[^\s,;"']+)/g;
/** What a scheme's parameters say openly. */
const openParameter =
  /^(?:username|realm|algorithm|qop|uri|nc|signedheaders|charset|domain|stale|headers|created|expires|version|oauth_(?:version|timestamp|signature_method)|ts|id)$/i;
const pair = /[^\s=;,"'<>()]{1,100}=(?<value>"?[^\s;,"'<>\\]*)/y;

export const headerRule: LogRule = (line, take) => {
  for (const found of line.matchAll(header)) {
    const { name = '', close, sign } = found.groups ?? {};
    const at = found.index + found[0].length;
    if (addressBefore.test(line.slice(Math.max(0, found.index - 80), found.index))) continue;
    if (publicKey.test(name) || (sign === ',' && isOfList(line, at))) continue;
    const around = enclosingQuote(line, found.index, close);
    const limit = around === '' ? line.length : closingOf(line, around, at);
    if (/cookie/i.test(name)) takeCookies(line, at, limit, { take, one: /^set/i.test(name) });
    else if (/authorization/i.test(name)) takeAuthorization(line, at, limit, take);
    else takeValue(line, at, limit, take);
  }
};

/** `["Authorization","X-Api-Key"]`, `"name":"Cookie","value":...`: what follows a comma is another name, or a key. */
function isOfList(line: string, at: number): boolean {
  const span = valueAt(line, at);
  if (span === null || !span.quoted) return span === null;
  const isKey = /^\\{0,7}["'`]\s{0,4}:/.test(line.slice(span.end, span.end + 16));
  return isKey || /^[A-Za-z-]{1,40}$/.test(line.slice(span.start, span.end));
}

/** `'Authorization: x'`: the quote that the header as a whole stands in; empty for none. */
function enclosingQuote(line: string, start: number, close: string | undefined): string {
  if (close !== undefined) return '';
  const before = /\\{0,7}["'`]$/.exec(line.slice(Math.max(0, start - 8), start));
  return before?.[0] ?? '';
}

function takeAuthorization(line: string, at: number, limit: number, take: TakeSecret): void {
  const quote = quoteAt(line, at);
  const start = at + quote.length;
  const end = quote === '' ? limit : closingOf(line, quote, start);
  scheme.lastIndex = start;
  const named = scheme.exec(line);
  const from = start + (named?.[0].length ?? 0);
  const rest = line.slice(from, end);
  const parameters = [...rest.matchAll(parameter)];
  // Basic's padding is no parameter.
  if (parameters.length > 0 && named !== null && parameters[0]?.index === 0 && !isPadded(rest)) {
    for (const { index, 0: whole, groups } of parameters) {
      const value = groups?.['value'] ?? '';
      if (openParameter.test(groups?.['name'] ?? '')) continue;
      const inner = value.replace(/^\\{0,7}"|\\{0,7}"$/g, '');
      const first = from + index + whole.length - value.length + value.indexOf(inner);
      if (inner !== '') takeUnlessBlank(line, first, first + inner.length, 'http.authorization-token', take);
    }
    return;
  }
  const span = valueAt(line, from);
  if (span === null) return;
  const stop = Math.min(span.end, end);
  const value = line.slice(span.start, stop);
  // Without a scheme it may be a sentence: "authorization: required".
  if (named === null && quote === '' && !/\d/.test(value) && value.length < 16) return;
  const id = /^basic/i.test(named?.[0] ?? '') ? 'http.basic-auth' : 'http.bearer-token';
  takeUnlessBlank(line, span.start, stop, id, take);
}

function isPadded(rest: string): boolean {
  return /^[A-Za-z0-9+/_-]*={1,2}(?:$|[^\w"\\])/.test(rest);
}

function takeValue(line: string, at: number, limit: number, take: TakeSecret): void {
  const span = valueAt(line, at);
  if (span === null) return;
  const end = Math.min(span.end, limit);
  const value = line.slice(span.start, end);
  if (!span.quoted && !/[\d]/.test(value) && value.length < 16) return;
  takeUnlessBlank(line, span.start, end, 'http.api-key-header', take);
}

interface Cookies {
  readonly take: TakeSecret;
  /** Behind the first pair come attributes. */
  readonly one: boolean;
}

function takeCookies(line: string, at: number, limit: number, cookies: Cookies): void {
  let start = at;
  // A list of headers: ["a=1; Path=/","b=2"].
  if (line[start] === '[') start += 1;
  for (let quote = quoteAt(line, start); ; quote = quoteAt(line, start)) {
    start += quote.length;
    const end = quote === '' ? limit : Math.min(closingOf(line, quote, start), line.length);
    takePairs(line, start, end, cookies);
    if (quote === '' || line[at] !== '[') return;
    const next = /^[\s,]{1,4}(?=\\{0,7}["'`])/.exec(line.slice(end + quote.length, end + quote.length + 16));
    if (next === null) return;
    start = end + quote.length + next[0].length;
  }
}

function takePairs(line: string, start: number, end: number, { take, one }: Cookies): void {
  for (let at = start; at < end; ) {
    pair.lastIndex = at;
    const found = pair.exec(line);
    if (found === null) return;
    const value = found.groups?.['value'] ?? '';
    const stop = Math.min(end, at + found[0].length);
    takeUnlessBlank(line, at + found[0].length - value.length, stop, 'http.session-cookie', take);
    if (one) return;
    const between = /^"?[;,]\s{0,4}/.exec(line.slice(stop, stop + 8));
    if (between === null) return;
    at = stop + between[0].length;
  }
}

function takeUnlessBlank(line: string, start: number, end: number, id: string, take: TakeSecret): void {
  if (end > start && !isStandIn(line.slice(start, end))) take(start, end, id);
}

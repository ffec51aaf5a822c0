// Secrets that a line of a log says in words, or in a command of a protocol: "the password is ...", `Bearer%20...`, `AUTH`
// of Redis (redis.io/docs/latest/commands/auth) and of SMTP (RFC 4954, 4), `PASS` of FTP (RFC 959, 4.1.1) and of POP3 (RFC 1939,
// 7). Sentences have the same words: the value has to look like one.
import type { PatternId } from '../../model/pattern.ts';
import { isLikelyPassword, isLikelyValue } from './likely-value.ts';
import type { LogRule } from './log-rule.ts';
import { quoteAt, valueAt } from './read-value.ts';
import { isStandIn } from './stand-in.ts';

const bearer =
  /(?:(?<![A-Za-z])|(?<=%[0-9A-F]{2}))bearer(?:%(?:25){0,3}20|\+|[ \t]{0,4}[:=,][ \t]{0,4}|[ \t]{1,4})(?:\\{0,7}["'`])?(?<secret>[A-Za-z0-9._~+/%-]{8,4000}={0,2})/gi;
const apiKey = /(?<![\w-])api[-_]?key[ \t]{1,4}(?<secret>[A-Za-z0-9._~+/:-]{8,4000}={0,2})/gi;
const phrase =
  /(?<word>password|passwd|passphrase|passcode|pwd|secret|token|api[ _-]?key)[ \t]{1,4}(?:(?:is|was)(?:[ \t]{0,4}[:=])?[ \t]{1,4}|(?<open>\())/gi;
/** `password: !secret x`: a name stands there, or what should have been one. */
const tag =
  /(?:password|passwd|passphrase|passcode|pwd|secret|token|key)["']?[ \t]{0,4}[:=][ \t]{1,4}![\w/.-]{1,40}[ \t]{1,4}(?=(?<first>\S))/gi;
/** What stands before a command: what a client or a logger puts there, ending in a sign or a time. */
const command =
  /(?<lead>^[ \t]*|(?:<-{1,4}|[>|\])])[ \t]{0,4}|(?:^|[\s\d])[A-Z]: |[<:][ \t]{0,4}|\d(?:Z|[+-]\d\d:?\d\d)?[ \t]{1,4}|["'`])(?<name>AUTH|PASS)[ \t]{1,4}(?<words>\S[^\r\n]{0,4000})/g;
const mechanism =
  /^(?:PLAIN|LOGIN|XOAUTH2?|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|EXTERNAL|SCRAM-SHA-\d+(?:-PLUS)?|TLS|SSL)$/i;

/** Tokens behind the name of their scheme, however they are joined. */
export const schemeRule: LogRule = (line, take) => {
  for (const form of [bearer, apiKey]) {
    for (const found of line.matchAll(form)) {
      const secret = found.groups?.['secret'] ?? '';
      const start = found.index + found[0].length - secret.length;
      const value = withoutStop(secret);
      if (isLikelyValue(value)) take(start, start + value.length, 'http.bearer-token');
    }
  }
};

/** Values that a sentence tells. */
export const phraseRule: LogRule = (line, take) => {
  for (const found of line.matchAll(phrase)) {
    const { word = '', open } = found.groups ?? {};
    const span = valueAt(line, found.index + found[0].length);
    if (span === null) continue;
    const whole = line.slice(span.start, span.end);
    const value = span.quoted ? whole : withoutStop(open === undefined ? whole : cutAt(whole, ')'));
    const isPassword = /^p/i.test(word);
    const isRight = isPassword && open === undefined ? isLikelyPassword(value) : isLikelyValue(value);
    if (isRight) take(span.start, span.start + value.length, idOf(isPassword));
  }
  for (const found of line.matchAll(tag)) {
    const span = valueAt(line, found.index + found[0].length);
    const value = span === null ? '' : line.slice(span.start, span.end);
    if (span !== null && isLikelyValue(value)) take(span.start, span.end, idOf(/^p/i.test(found[0])));
  }
};

/** Commands that sign in. */
export const commandRule: LogRule = (line, take) => {
  for (const found of line.matchAll(command)) {
    const { lead = '', name, words = '' } = found.groups ?? {};
    const start = found.index + found[0].length - words.length;
    const { at, value, rest } = lastWord(words);
    if (rest !== '' || value === '') continue;
    const isSent = /[>|]/.test(lead) || /[A-Z]: $/.test(lead);
    // PASS has one word behind it, AUTH the name of a user or of a mechanism before the secret.
    if (name === 'PASS' ? at > 0 : mechanism.test(value)) continue;
    const isRight =
      isLikelyValue(value) || (isSent && !isStandIn(value) && (name === 'PASS' || isLikelyPassword(value)));
    if (isRight) take(start + at, start + at + value.length, 'generic.password');
  }
};

interface LastWord {
  readonly at: number;
  readonly value: string;
  /** What follows that makes a sentence of it; empty for none. */
  readonly rest: string;
}

/** The first word, or the second behind the name of a user or of a mechanism. */
function lastWord(words: string): LastWord {
  const second = /^(?<user>[\w.@-]{1,100})[ \t]{1,4}(?=\S)/.exec(words)?.[0].length ?? 0;
  const at = second;
  const quote = quoteAt(words, at);
  const span = valueAt(words, at);
  if (span === null) return { at, value: '', rest: '' };
  const end = span.end + (span.quoted ? quote.length : 0);
  return {
    at: span.start,
    value: words.slice(span.start, span.end),
    rest: words.slice(end).replace(/^(?:\\[rn]|["'`\s,;)\]}])+/, ''),
  };
}

function idOf(isPassword: boolean): PatternId {
  return isPassword ? 'generic.password' : 'generic.secret';
}

function withoutStop(value: string): string {
  return value.replace(/[.!?,;:]+$/, '');
}

function cutAt(value: string, end: string): string {
  const at = value.indexOf(end);
  return at === -1 ? value : value.slice(0, at);
}

// The recognizer of calls that take a secret by its place and not by a name: `mysqli_connect(host, user, "v")`,
// `WiFi.begin(ssid, "v")`, `jwt.sign(payload, 'v')`. What the functions take is in their own documentation; the value
// is judged as if it stood beside a name of that kind.
import type { Match } from '../../model/match.ts';
import type { BlobText } from '../blob-text.ts';
import { sight, unwatchedText } from '../infrastructure/sighting.ts';
import { lastOfEach, type Recognizer } from '../recognizer.ts';
import type { Trace } from '../trace.ts';
import { looksRandom } from '../value/randomness.ts';
import { type Argument, argumentsAt } from './call-arguments.ts';
import { judgeAssignment } from './judge.ts';
import { type NameClass, nameClass, type SecretName } from './name.ts';

export const loginPatternId = 'code.login-argument';
export const keyPatternId = 'code.key-argument';

interface Callee {
  /** Matches the text up to the opening bracket. */
  readonly name: RegExp;
  /**
   * Which argument is the secret, from 0; `last`, or `first`; `chosen`: what follows a user's name; `made`: the last
   * one that a machine made.
   */
  readonly place: number | 'last' | 'first' | 'chosen' | 'made';
  readonly class: NameClass;
}

const password = (name: RegExp, place: Callee['place']): Callee => ({ name, place, class: 'password' });
const key = (name: RegExp, place: Callee['place']): Callee => ({ name, place, class: 'secret' });

/** The first whose name fits decides. */
const callees: readonly Callee[] = [
  password(/DriverManager\.getConnection$/, 2),
  password(/\bmysqli?_real_connect$/, 3),
  password(
    /\b(?:mysqli?_p?connect|mssql_p?connect|ifx_connect|odbc_p?connect|sqlanywhere_connect|sybase_connect)$/,
    2,
  ),
  password(
    /\b(?:new\s+mysqli|new\s+\\?PDO|ftp_login|imap_open|ldap_bind|ssh2_auth_password|Sequel\.connect)$/,
    2,
  ),
  password(/\boci_(?:new_|p)?connect$/, 1),
  password(/\b[Ww]i-?[Ff]i\w*\.(?:begin|addAP|softAP)$/, 1),
  password(/\bwlan\w*\.connect$/, 1),
  password(/\bPlainAuth$/, 2),
  password(
    /\b(?:CRAMMD5Auth|username_pw_set|(?:set_?)?[Bb]asic_?[Aa]uth\w*|addBasicAuth|HTTP(?:Basic|Digest)Auth|SetBasicAuth)$/,
    1,
  ),
  password(
    /\b(?:set_?[Cc]redentials|(?:Username)?Password(?:Credentials?|AuthenticationToken|Authentication)|NetworkCredential|PlainCredentials|PSCredential)$/,
    1,
  ),
  password(/\bCredentials$/, 'last'),
  password(/\bauth\s?[=:]\s?$/, 1),
  password(/\bcurl_easy_setopt\(\s?\w+,\s?CURLOPT_(?:PROXY)?PASSWORD,\s?$/, 0),
  key(
    /\b(?:New)?Static(?:V[24]|Credentials(?:Provider)?)$|\bBasic(?:AWS|Session)?Credentials(?:\.create)?$/,
    1,
  ),
  key(/\bAwsBasicCredentials\.create$/, 1),
  key(/(?:SharedKey|MediaServices|Storage|NamedKey)Credentials?$/, 1),
  key(/\b(?:AES|DES|TripleDES|Rabbit|RC4|RC4Drop|Blowfish|SM4|aes)\.(?:en|de)crypt$/, 1),
  key(/\b(?:createHmac|create(?:Ciph|Deciph)er(?:iv)?|mcrypt_(?:en|de)crypt)$/, 1),
  key(/\b(?:hash_hmac|openssl_(?:en|de)crypt)$/, 2),
  key(/\b(?:jwt|JWT|jsonwebtoken|jose)(?:\.|::)(?:sign|verify|encode|decode)$/, 1),
  key(/\bHMAC\.(?:hex)?digest$/, 1),
  key(
    /\b(?:hmac\.new|SecretKeySpec|Symmetric(?:Security)?Key|SecretKey|Fernet|NewCookieStore|CookieStore|cookieParser|hmacShaKeyFor|setSigningKey|Algorithm\.HMAC(?:256|384|512)|HMAC(?:SHA)?(?:1|256|384|512)|EncodingKey::from_secret|DecodingKey::from_secret|ChaCha20Poly1305|Rijndael\w*|AES\.new|DES3?\.new|ARC4\.new|Blowfish\.new)$/,
    'first',
  ),
  password(
    /(?:^|[.>:\s!(])(?:log_?in|[Ll]og[Ii]n\w{0,12}|[Ss]ign_?[Ii]n\w{0,28}|authenticate\w{0,12}|create_?(?:[Uu]ser|[Aa]ccount|[Ss]uperuser|admin)\w{0,24}|add_?[Uu]ser|[Uu]serManager\.Create(?:Async)?|(?:re)?[Cc]onnect(?:Async|_async)?|getConnection|sshpass|setAuth|setAuthentication|authorization|as|withCredentials|withBasicAuth|credentials)$/,
    'chosen',
  ),
];

/** A client of some service is made with its key: looked at last, and only for what a machine made. */
const clientCallee: Callee = {
  name: /(?:^|[\s.>:(=])(?:\w{0,40}(?:Client|Authenticator|OAuthHandler|OAuth2Handler)|\w{0,30}(?:API|Api|SDK)|[Nn]ew_?[Cc]lient|init(?:ialize|App|ialise)?|create_?[Cc]lient)$/,
  place: 'made',
  class: 'token',
};

const allCallees: readonly Callee[] = [...callees, clientCallee];

/** Programs that path-traits.ts counts as configuration. */
const scriptPath =
  /\.(?:sbt|gradle|groovy|kts|ps1|psm1|rake|au3|bas|vbs|rmd|ipynb|jsp|erb|html?)$|(?:^|\/)jenkinsfile/i;

const nameBytesMax = 120;
const argumentBytesMax = 800;

export const callRecognizer: Recognizer = {
  name: 'call-argument',
  keywords: () => [
    'connect',
    'mysqli',
    'pdo(',
    'login',
    'log_in',
    'signin',
    'sign_in',
    'auth',
    'credential',
    'createuser',
    'create_user',
    'createaccount',
    'create_account',
    'superuser',
    'adduser',
    'usermanager',
    'wifi.',
    'wifimulti.',
    '_pw_set',
    'curlopt_p',
    'ldap_bind',
    'imap_open',
    'ssh2_',
    'crypt',
    'hmac',
    'cipher',
    'jwt.',
    'jwt::',
    'secretkey',
    'securitykey',
    'symmetrickey',
    'fernet',
    'cookiestore',
    'cookieparser',
    'signingkey',
    'from_secret',
    'aes.new',
    'des.new',
    'des3.new',
    'arc4.new',
    'aes.encrypt',
    'aes.decrypt',
    '.as(',
    'staticv',
    'client(',
    'authenticator(',
    'oauthhandler(',
    'api(',
    'sdk(',
    '.init(',
    'initialize(',
    'initapp(',
  ],
  listens({ traits: { source, document, vendored }, path }) {
    return (source || scriptPath.test(path)) && !document && !vendored;
  },
  judgeAt(blob, hit, _settings, trace) {
    const call = callAt(blob, hit);
    if (call === null) return null;
    const match = matchOf(blob, call, trace);
    return { matches: match === null ? [] : [match], passed: call.open, place: null };
  },
  combine: lastOfEach,
};

interface Call {
  /** Byte offsets of the callee's first letter and of its bracket. */
  readonly start: number;
  readonly open: number;
  readonly callee: Callee;
}

/** Bytes of a callee's name behind its keyword. */
const wordBytes = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[\w.]/.test(String.fromCharCode(byte))),
);
const restBytesMax = 60;
/** What may stand between a callee's name and its bracket: `<T>(`, `! (`, `= (`; a comma, and then a literal. */
const mayFollow = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[<!\s=:(,]/.test(String.fromCharCode(byte))),
);

/** Whether a bracket may open behind the word at `hit`: mostly none does, and no text need be made of it. */
function mayBeCalled(blob: BlobText, hit: number): boolean {
  const bytes = blob.unwatched;
  const last = Math.min(bytes.length, hit + restBytesMax);
  let at = hit;
  while (at < last && wordBytes[bytes[at] as number] === 1) at += 1;
  const byte = bytes[at] ?? 0;
  const next = bytes[at + 1] ?? 0;
  blob.look(hit, at + 2);
  if (mayFollow[byte] !== 1) return false;
  if (byte === comma) return isBlank(next) || next === 0x22 || next === 0x27;
  const isOperator = byte === equals || byte === colon;
  if (isOperator) return isBlank(next) || next === bracket;
  return !isBlank(byte) || next === bracket || next === equals || next === colon;
}

const bracket = 0x28;
const comma = 0x2c;
const colon = 0x3a;
const equals = 0x3d;

/** What `\s` takes of Latin-1. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0;
}

const restForm = /^[\w.]{1,60}(?:<[\w<>, ]{0,40}>)?!?\s?(?:[=:]\s?)?(?=\()|^[\w]{1,40},\s?(?=["'])/;

/** The call whose callee holds the keyword at `hit`, or null. */
function callAt(blob: BlobText, hit: number): Call | null {
  if (!mayBeCalled(blob, hit)) return null;
  const rest = restForm.exec(blob.slice(hit, hit + nameBytesMax))?.[0];
  if (rest === undefined) return null;
  const lineStart = Math.max(blob.lineStart(hit), hit - nameBytesMax);
  const before = blob.slice(lineStart, hit);
  const whole = before + rest;
  const name = whole.replace(/(?:<[\w<>, ]{0,40}>)?!?\s?$/, '');
  const callee = allCallees.find((one) => one.name.test(name) || (name !== whole && one.name.test(whole)));
  if (callee === undefined) return null;
  const head = /[\w.>:-]*$/.exec(before)?.[0] ?? '';
  return {
    start: hit - head.length,
    open: hit + rest.length - (rest.endsWith(' ') || rest.endsWith(',') ? 1 : 0),
    callee,
  };
}

function matchOf(blob: BlobText, { start, open, callee }: Call, trace?: Trace): Match | null {
  const text = unwatchedText(blob, open, open + argumentBytesMax);
  const { list, read } = argumentsAt(text, 0);
  blob.look(open, open + read);
  if (list === null) return null;
  const argument = chosenArgument(list, callee.place);
  const literal = argument?.literal;
  if (literal === undefined || literal === null || /\$\{|#\{|%s/.test(literal.value)) return null;
  const name: SecretName = {
    start,
    end: open,
    text: callee.class === 'password' ? 'password' : 'secret',
    class: callee.class,
    sure: true,
  };
  const sighting = sight(blob, { start, end: open, text: name.text, kind: 'secret' });
  const reading = {
    start: open - sighting.base + literal.start,
    end: open - sighting.base + literal.end,
    value: literal.value,
    quoted: true,
    form: 'plain' as const,
    how: 'given to a call',
  };
  const patternId = callee.class === 'password' ? loginPatternId : keyPatternId;
  const secret = { start: open + literal.start, end: open + literal.end };
  const verdict = judgeAssignment(name, reading, sighting, trace !== undefined);
  if ('kind' in verdict) {
    trace?.refused(patternId, secret, verdict.reason);
    return null;
  }
  const { severity, confidence, reason } = verdict;
  return { patternId, secret, whole: { start, end: secret.end }, severity, confidence, reason };
}

function chosenArgument(list: readonly Argument[], place: Callee['place']): Argument | undefined {
  const found = placedArgument(list, place);
  // `usage='initiate'`: an argument by name says itself what it is.
  const named = /^(\w+)\s?[=:](?!=)/.exec(found?.text ?? '')?.[1];
  if (named !== undefined && nameClass(named) === null) return undefined;
  const value = found?.literal?.value;
  return list.some((one) => one !== found && one.literal?.value === value) ? undefined : found;
}

function placedArgument(list: readonly Argument[], place: Callee['place']): Argument | undefined {
  if (typeof place === 'number') return list[place];
  if (place === 'first') return list[0];
  if (place === 'made') return list.findLast(({ literal }) => literal !== null && isMade(literal.value));
  if (place === 'last') return list.length < 2 ? undefined : list.at(-1);
  // A user's name as a literal and then a value that someone chose: of the rest too little is known.
  const user = list.findIndex(({ literal, text }) =>
    literal === null
      ? /user|login|e?mail|account|name$/i.test(text)
      : /^[\w.+-]{2,40}(?:@[\w.-]+)?$/.test(literal.value),
  );
  const next = user === -1 ? undefined : list[user + 1];
  return next?.literal !== undefined && next.literal !== null && looksChosen(next.literal.value)
    ? next
    : undefined;
}

/** What no person writes: long, of one piece, with digits. */
function isMade(value: string): boolean {
  return value.length >= 20 && /^[A-Za-z0-9_+/=-]+$/.test(value) && /\d/.test(value) && looksRandom(value);
}

/** Letters with digits or marks, and neither a host nor a path nor an option. */
function looksChosen(value: string): boolean {
  if (value.length < 6 || /[\s/\\@:]/.test(value) || /^[\w-]+(?:\.[\w-]+)+$/.test(value)) return false;
  // A region of a cloud: `us-west-2`.
  if (/^[a-z]{2}(?:-[a-z]+)+-\d+[a-z]?$/.test(value)) return false;
  return /[A-Za-z]/.test(value) && (/\d/.test(value) || /[!#$%^&*+?~]/.test(value));
}

// Words without which no rule for lines of logs finds anything, and a look at what stands about one: most lines have none,
// and are passed by.

/** They count where a sign follows, and perhaps the quote of a key before it. */
const names = [
  'authorization',
  'cookie',
  'cookie2',
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'pwd',
  'secret',
  'token',
  'key',
  'credential',
  'credentials',
  'session',
  'sessionid',
  'session-id',
  'session_id',
  'sessid',
  'connect.sid',
  'assertion',
  'auth',
  'signature',
  'samlresponse',
  'saml_response',
  'device_code',
  'user_code',
];
/** Of an address or a form: they count where a value is given to them. */
const parameters = [
  'sig',
  'sid',
  'hmac',
  'ticket',
  'samlrequest',
  'code_verifier',
  'code',
  'pass',
  'otp',
  'jwt',
];
/** They count wherever they stand. */
const forms = [
  'bearer ',
  'bearer\t',
  'bearer%',
  'bearer+',
  'bearer:',
  'bearer,',
  'bearer=',
  'apikey ',
  'apikey\t',
  'api-key ',
  'api-key\t',
  'api_key ',
  'api_key\t',
  'eyj',
  'private key',
  'requirepass',
  '"auth" "',
  '"-p',
  "'-p",
];
/** Of a protocol: they count in capitals. */
const commands = ['auth ', 'auth\t', 'pass ', 'pass\t'];
const address = '://';

/** In lower case; compared without regard to case. */
export const ruleWords: readonly string[] = [...names, ...parameters, ...forms, ...commands, address];

const named = new Set(names);
const given = new Set(parameters);
const ordered = new Set(commands);
const equals = 0x3d;
const blanks = 4;
/** `\"`, `'`, `]` of a key. */
const closing = new Set([0x5c, 0x22, 0x27, 0x60, 0x5d]);
const space = 0x20;
const tab = 0x09;
/** `=`, `:`, `,`, `(` of "password (...)", `|` of a table. */
const signs = new Set([0x3d, 0x3a, 0x2c, 0x28, 0x7c]);
/** `->`, `~>`. */
const arrows = new Set([0x2d, 0x7e]);
const greater = 0x3e;
/** `..`, `;s` of PHP, the first two of a wide colon. */
const follows: ReadonlyMap<number, number> = new Map([
  [0x2e, 0x2e],
  [0x3b, 0x73],
  [0xef, 0xbc],
]);
const colon = 0x3a;
const colonWithin = 80;
const whose = [...Buffer.from('for ')];
/** "is", "was". */
const verbs: readonly (readonly number[])[] = ['is', 'was'].map((one) => [...Buffer.from(one)]);
const parameterStarts = new Set([...'?&;-_.'].map((one) => one.charCodeAt(0)));
const at = 0x40;
/** Characters of an address before its host end there. */
const slash = 0x2f;
/** Behind so many bytes a slash ends it all the same: a line may be one address after the other. */
const slashWithin = 600;
const ends = new Set([space, tab, 0x22, 0x27, 0x60, 0x3c, 0x3e]);

/** Whether the word that ends before `end` may be one that a rule is about, in a line that ends at `lineEnd`. */
export function isRuleWord(word: string, bytes: Uint8Array, end: number, lineEnd: number): boolean {
  if (word === address) return hasUserInfo(bytes, end, lineEnd);
  if (given.has(word)) return bytes[end] === equals && end < lineEnd && isGiven(bytes[end - word.length - 1]);
  if (ordered.has(word)) return isCapital(bytes[end - word.length]) && isCapital(bytes[end - 2]);
  if (!named.has(word)) return true;
  let place = end;
  while (place < lineEnd && closing.has(bytes[place] as number)) place += 1;
  const limit = Math.min(lineEnd, place + blanks);
  const closed = place;
  while (place < limit && isBlank(bytes[place] as number)) place += 1;
  // Its value may stand on the next line.
  if (place >= lineEnd) return true;
  if (isSign(bytes, place) || verbs.some((verb) => isThere(verb, bytes, place))) return true;
  if (!word.startsWith('pass')) return false;
  return (
    place - closed > 1 ||
    bytes[closed] === tab ||
    (isThere(whose, bytes, place) && hasColon(bytes, place, lineEnd))
  );
}

function isSign(bytes: Uint8Array, place: number): boolean {
  const byte = bytes[place] as number;
  if (signs.has(byte)) return true;
  const next = bytes[place + 1];
  return arrows.has(byte) ? next === greater : next === follows.get(byte);
}

/** `password for bob: x`: within so many bytes. */
function hasColon(bytes: Uint8Array, from: number, lineEnd: number): boolean {
  const end = Math.min(lineEnd, from + colonWithin) - 1;
  for (let place = from; place < end; place += 1) {
    if (bytes[place] === colon && bytes[place + 1] === space) return true;
  }
  return false;
}

/** In any case. */
function isThere(verb: readonly number[], bytes: Uint8Array, place: number): boolean {
  return verb.every((byte, index) => ((bytes[place + index] ?? 0) | 0x20) === byte);
}

function isCapital(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a;
}

/** `?code=`, `&auth_code=`, and not `statuscode=`. */
function isGiven(before: number | undefined): boolean {
  return before !== undefined && parameterStarts.has(before);
}

function isBlank(byte: number): boolean {
  // All that an expression takes for blank, in one byte a character.
  return byte === space || (byte >= tab && byte <= 0x0d) || byte === 0xa0;
}

function hasUserInfo(bytes: Uint8Array, from: number, lineEnd: number): boolean {
  let isNamed = false;
  for (let place = from; place < lineEnd; place += 1) {
    const byte = bytes[place] as number;
    if (byte === at) return true;
    if (byte === colon) isNamed = true;
    // A password may have a slash.
    if (ends.has(byte) || (byte === slash && (!isNamed || place - from > slashWithin))) return false;
  }
  return false;
}

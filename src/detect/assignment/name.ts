// The names of secrets in general: finds the whole name about a keyword (`spring.datasource.password`, `dbPassword`,
// `X_API_KEY`) and tells by its last words what stands beside it.
import type { Span } from '../../model/location.ts';
import type { BlobText } from '../blob-text.ts';
import { wordsOf } from '../value/words.ts';

/** What a name asks for, which decides how its value must look. */
export type NameClass =
  /** Something that people make up, and so may be weak: a password, a passphrase. */
  | 'password'
  /** Something that people or machines make up: a secret, a secret key. */
  | 'secret'
  /** Something that a machine issues: a token, an API key. */
  | 'token'
  /** Some other key: what stands beside it must look like one of its own accord. */
  | 'key'
  /** What a password or a key is mixed with: a salt, a seed, a cookie's value. */
  | 'salt'
  /** A word that as often means something else: `auth`, `credentials`. */
  | 'vague';

export interface SecretName extends Span {
  readonly text: string;
  readonly class: NameClass;
  /** False when the name may speak of the secret (`reset_password`, `parse_client_key`) and not hold it. */
  readonly sure: boolean;
}

/** A name's class, and whether it is sure that the name holds the thing. */
export type NameJudgement = Pick<SecretName, 'class' | 'sure'>;

/** Bytes on each side of a keyword that a name may reach. */
const nameBytesMax = 80;

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const passwordWords = set(
  `password passwords passwd passphrase passcode pwd pword pswd passwrd pasword requirepass masterauth authpass passwort
  kennwort contrasena contrasenia clave senha wachtwoord passe motdepasse mdp haslo heslo parola salasana losenord
  adgangskode passord sifre jelszo sandi katasandi userpass dbpass psk presharedkey`,
);
const secretWords = set('secret secrets secretkey geheim geheimnis');
const saltWords = set('salt seed cookie pepper');
const tokenWords = set(
  'token apikey apitoken accesstoken authtoken accesskey privatekey authkey bearertoken bottoken jwt pat serverkey clientkey servicekey apisecret',
);
const vagueWords = set('auth authorization credential credentials creds userpwd login basicauth httpauth');

/** Words before `key` that make it a secret; anything does in a name in capitals (`MASTER_KEY`). */
const keyOwners =
  set(`api access secret private auth encryption encrypt signing sign master app application service account
  storage license deploy admin root hmac aes jwt session cookie crypt crypto shared subscription webhook consumer write
  ingest integration server client security cipher token data rest openai anthropic stripe sendgrid mailgun datadog
  newrelic algolia google gcp azure aws cloudflare github gitlab slack twilio sentry pagerduty uptimerobot heroku vercel
  bot user admin management live preshared pre shared validation decryption symmetric machine registration merchant
  verification vault unlock store keystore upload license licence mashape mapbox sas activation pay ssh`);
/** Words before `key` that make it no secret. */
const openKeys =
  set(`public publishable pub primary foreign partition sort cache site map host object idempotency row index
  message registry hot shortcut group unique natural anon known sorting ordering lookup storage_name translation label i18n
  enum field column config setting option query param header attribute prop property state store context metadata label
  tag event name path file button menu arrow modifier accelerator recaptcha localstorage sessionstorage ref test id`);
const openTokens =
  set(`csrf xsrf cancellation cancel next page continuation sync end start stop eos bos pad unk mask
  special design color theme operator comment delimiter syntax first last current previous resume sequence range
  fencing concurrency antiforgery public lexer parser input output id max min num total count pagination scroll cursor
  change registration_name`);
/** Verbs and marks before the word that make the name a label, a question or a function. */
const speakingWords =
  set(`forgot forget reset change confirm confirmation confirmed verify show hide has is no require
  required invalid incorrect wrong missing empty lost update check validate validates hash hashed compare generate
  generated random get fetch find read parse decode encode encrypt encrypted decrypt create make build mask redact
  sanitize strip hide toggle repeat retype without remember saved weak strong bad min max masked obfuscated delete
  remove clear revoke rotate refresh_name use uses should can need needs ask prompt enter input match matches mismatch
  expired test_name allow disable enable last_changed`);
/** Names of keys by which programs, not people, open things: their ids and checks are public. */
const publicKeyOwners = set('gpg pgp apt rpm authorized known signature verify foreign primary');
/** Words after the credential word that only tell one copy from another. */
const qualifiers =
  set(`prod production dev development staging stage local live old new current previous default value val base64
  b64 raw plain plaintext primary secondary backup ro rw readonly main base string str text root admin confirmation confirm
  again repeat config`);

const fusedPassword =
  /^(?:[a-z]{2,12})?(?:password|passwd|passphrase|passcode|userpass|dbpass|rootpass|adminpass|mypass|smtppass|ftppass|userpw|rootpw|dbpw|adminpw|userpwd|dbpwd|sapwd)$/;
const fusedToken = /^[a-z]{2,12}(?:token|apikey|accesskey|privatekey|authkey|appkey|masterkey)$/;
/** `AMAPKEY`: a service and its key in one word, as variables of the environment are called. */
const fusedKey = /^[A-Z]{3,14}KEY$/;
const fusedSecret = /^[a-z]{2,12}(?:secret|secretkey)$/;

/** Words after it that make the name one of a field: what is typed into it counts, what is assigned to it does not. */
const fieldWords = set('input field box textbox textfield edittext txt editor entry');

/** ICE passwords of a session description (RFC 8839) live for one call. */
const sessionDescription = /^(?:a=)?ice-pwd$/i;

/** The secret's name that a keyword at `hit` is a part of, or null. */
export function secretNameAt(blob: BlobText, hit: number): SecretName | null {
  const start = nameStart(blob, hit);
  const end = nameEnd(blob, hit);
  const found = judgedName(blob.unwatched, start, end);
  return found.judged === null ? null : { start, end, text: found.text, ...found.judged };
}

/** Bytes of a name: 1 for letters, digits and `_`, 2 for what joins them. */
const nameBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z0-9_]/.test(character)) return 1;
  return /[.-]/.test(character) ? 2 : 0;
});

function nameStart(blob: BlobText, hit: number): number {
  const bytes = blob.unwatched;
  const first = Math.max(0, hit - nameBytesMax);
  let start = hit;
  while (start > first && nameBytes[bytes[start - 1] as number] !== 0) start -= 1;
  blob.look(start - 1, hit);
  while (start < hit && nameBytes[bytes[start] as number] === 2) start += 1;
  // `-Dpassword=v` sets a property of Java.
  return start === hit - 1 && bytes[start] === 0x44 && bytes[start - 1] === 0x2d ? hit : start;
}

function nameEnd(blob: BlobText, hit: number): number {
  const bytes = blob.unwatched;
  const last = Math.min(bytes.length, hit + nameBytesMax);
  let end = hit;
  while (end < last) {
    const kind = nameBytes[bytes[end] as number] as number;
    const joins = kind === 2 && end > hit && end + 1 < last && isAlphanumeric(bytes[end + 1] as number);
    if (kind !== 1 && !joins) break;
    end += 1;
  }
  blob.look(hit, end + 2);
  return end;
}

function isAlphanumeric(byte: number): boolean {
  return nameBytes[byte] === 1 && byte !== 0x5f;
}

/** Public keys, attributes of rows, and the working directory of a program. */
const notSecret =
  /public[_.-]?key|^data-|(?:^|\.)(?:dir|process|os|path|fileutils|shell|session)\.(?:get)?pwd$/i;

interface JudgedName {
  readonly text: string;
  readonly judged: NameJudgement | null;
}

/** The same few names stand everywhere: what was judged once is not judged again. By a hash of their bytes. */
const judgedNames = new Map<number, JudgedName>();
const judgedNamesMax = 20_000;

/** Says what the name in `[start, end)` is; all of it was looked at. */
function judgedName(bytes: Uint8Array, start: number, end: number): JudgedName {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  const known = judgedNames.get(hash);
  if (known !== undefined && isSame(known.text, bytes, start, end)) return known;
  const text = String.fromCharCode(...bytes.subarray(start, end));
  const found = { text, judged: nameClass(text) };
  if (judgedNames.size >= judgedNamesMax) judgedNames.clear();
  judgedNames.set(hash, found);
  return found;
}

function isSame(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) !== bytes[start + i]) return false;
  }
  return true;
}

/** What a name asks for by its last words; null when it asks for no secret. */
export function nameClass(name: string): NameJudgement | null {
  if (sessionDescription.test(name) || notSecret.test(name)) return null;
  const words = wordsOf(joined(name)).filter((word, index) => index === 0 || !/^\d+$/.test(word));
  const field = words.length > 1 && fieldWords.has(words.at(-1) ?? '');
  if (field) words.pop();
  while (words.length > 1 && qualifiers.has(words.at(-1) ?? '')) words.pop();
  const owner = words.at(-2) ?? '';
  const found = classOf(words, owner, name);
  if (found === null) return null;
  return { class: found, sure: !field && !speakingWords.has(owner) && !speakingWords.has(words[0] ?? '') };
}

/** `PassPhrase`, `Pass_Word` and `clearTextPassword` are one word each, whatever their humps. */
function joined(name: string): string {
  return name
    .replace(
      /pass[_-]?(phrase|word|code|wd)/gi,
      (word) => `${word.charAt(0)}${word.slice(1).replace(/[_-]/, '').toLowerCase()}`,
    )
    .replace(/clear[_-]?text[_-]?(?=pass)/i, '');
}

function classOf(words: readonly string[], owner: string, name: string): NameClass | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  if (passwordWords.has(last) || fusedPassword.test(last)) return 'password';
  if (
    (last === 'pass' || last === 'pw') &&
    !/^(?:by|first|second|render|multi|single|fastcgi|proxy|uwsgi|scgi|grpc|memcached|auth)$/.test(owner)
  ) {
    return 'password';
  }
  if (last === 'key' || last === 'keys') return keyClass(owner, words, name);
  if (secretWords.has(last) || fusedSecret.test(last)) return 'secret';
  if (tokenWords.has(last) || fusedToken.test(last)) return openTokens.has(owner) ? null : 'token';
  if (saltWords.has(last)) return 'salt';
  if (fusedKey.test(name)) return 'key';
  return vagueWords.has(last) ? 'vague' : null;
}

function keyClass(owner: string, words: readonly string[], name: string): NameClass | null {
  if (openKeys.has(owner) || publicKeyOwners.has(owner) || words.includes('public')) return null;
  if (owner === 'secret' || owner === 'encryption' || owner === 'signing' || owner === 'jwt') return 'secret';
  if (keyOwners.has(owner)) return 'token';
  return words.length >= 2 && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(name) ? 'token' : 'key';
}
